// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the JSON of several types API: their calls, parameters and errors.

pub mod notes;
pub mod pages;
pub mod reports;
