// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Sent records API: their calls, parameters and errors.

pub mod either;
pub mod events;
pub mod files;
pub mod lines;
pub mod sequence;
