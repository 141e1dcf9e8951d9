//! What is known of an API before anything of it is planned.

pub(super) mod aliases;
pub(super) mod boxes;
pub(super) mod deprecated;
pub(super) mod imports;
pub(super) mod keys;
pub(super) mod lengths;
pub(super) mod mentioned;
pub(super) mod origins;
pub(super) mod parts_type;
pub(super) mod pattern;
pub(super) mod runtime_parts;
pub(super) mod usage;
pub(super) mod xml_tables;
