// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Errors in several types API: their calls, parameters and errors.

pub mod books;
pub mod covers;
pub mod pages;
pub mod tokens;
