// SPDX-License-Identifier: 0BSD
//! JSON: objects, enumerations and their tables.

pub(super) mod enums;
pub(super) mod json_path;
pub(super) mod left_out;
pub(super) mod members;
pub(super) mod object;
pub(super) mod patch;
pub(super) mod readings;
pub(super) mod table;
pub(super) mod whole_numbers;
