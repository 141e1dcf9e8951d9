// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Members with one value API: their calls, parameters and errors.

pub mod files;
pub mod forms;
pub mod orders;
pub mod settings;
