// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Relative servers API: their calls, parameters and errors.

pub mod a;
pub mod b;
