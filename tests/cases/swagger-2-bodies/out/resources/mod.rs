// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Bodies of 2.0 API: their calls, parameters and errors.

pub mod file;
pub mod form;
pub mod json;
pub mod text;
pub mod upload;
pub mod uploads;
