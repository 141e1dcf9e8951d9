// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Answers of any type API: their calls, parameters and errors.

pub mod members;
pub mod name;
pub mod since;
pub mod size;
pub mod state;
