// SPDX-License-Identifier: 0BSD
//! Bodies of several parts: values and files in, parts out.

pub(super) mod body;
pub(super) mod file_type;
pub(super) mod files;
pub(super) mod part;
pub(super) mod parts;
pub(super) mod parts_table;
pub(super) mod value;
