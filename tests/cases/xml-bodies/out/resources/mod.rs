// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the XML bodies API: their calls, parameters and errors.

pub mod containers;
pub mod feeds;
pub mod operations;
pub mod pets;
