// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Structures of parts and of JSON API: their calls, parameters and errors.

pub mod covers;
pub mod notes;
pub mod ranks;
pub mod scans;
