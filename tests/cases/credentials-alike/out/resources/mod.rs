// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Credentials API: their calls, parameters and errors.

pub mod admin;
pub mod bot;
pub mod dsn;
pub mod first;
pub mod second;
pub mod session;
