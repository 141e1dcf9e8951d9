//! What types and methods are called, where no name stands in the document or a user chose another.

pub(super) mod chosen;
pub(super) mod environment;
pub(super) mod method_names;
pub(super) mod type_names;
