// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Names that tools write API: their calls, parameters and errors.

pub mod ios_api;
pub mod oauth2;
pub mod users;
