// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Several media types API: their calls, parameters and errors.

pub mod exports;
pub mod json_first;
pub mod moments;
pub mod no_schema;
pub mod reports;
pub mod text;
pub mod wild;
pub mod xml;
