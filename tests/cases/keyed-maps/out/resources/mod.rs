// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Maps by the values of enumerations API: their calls, parameters and errors.

pub mod counts;
pub mod report;
