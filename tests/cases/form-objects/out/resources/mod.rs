// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Objects of forms in brackets API: their calls, parameters and errors.

pub mod customers;
