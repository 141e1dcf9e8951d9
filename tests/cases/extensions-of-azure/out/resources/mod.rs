// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Extensions of Azure API: their calls, parameters and errors.

pub mod boxes;
