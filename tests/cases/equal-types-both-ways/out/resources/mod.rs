// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Equal types that are sent and received API: their calls, parameters and errors.

pub mod cities;
pub mod links;
pub mod roads;
