// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Awkward names API: their calls, parameters and errors.

pub mod builder;
pub mod client;
pub mod f;
pub mod g;
pub mod models;
pub mod pets;
pub mod r#type;
