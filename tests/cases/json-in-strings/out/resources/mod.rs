// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the JSON in strings API: their calls, parameters and errors.

pub mod calls;
pub mod events;
pub mod forms;
pub mod parts;
