// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Tokens API: their calls, parameters and errors.

pub mod health;
pub mod mine;
pub mod own;
pub mod pets;
pub mod tv;
