// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Tags that are called like modules API: their calls, parameters and errors.

pub mod client;
pub mod errors;
pub mod headers;
pub mod lib;
pub mod main;
pub mod mod_api;
pub mod models;
pub mod resources;
pub mod runtime;
pub mod std;
pub mod webhooks;
