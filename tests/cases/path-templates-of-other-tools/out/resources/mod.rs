// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Templates of other tools API: their calls, parameters and errors.

pub mod express;
pub mod expression;
pub mod files;
pub mod limited;
pub mod operations;
pub mod operators;
pub mod optional;
pub mod run;
pub mod undeclared;
