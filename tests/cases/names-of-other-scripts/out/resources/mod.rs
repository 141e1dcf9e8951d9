// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Letters that are not ASCII's API: their calls, parameters and errors.

#[path = "gre.rs"]
pub mod größe;
