// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the One value or a stream API: their calls, parameters and errors.

pub mod chat;
pub mod helpers;
pub mod runs;
pub mod speech;
