// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Bodies without form API: their calls, parameters and errors.

pub mod archives;
pub mod images;
pub mod parts;
pub mod scans;
pub mod searches;
pub mod tokens;
