// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Without tags and ids API: their calls, parameters and errors.

pub mod first;
pub mod operations;
pub mod other;
pub mod pets;
