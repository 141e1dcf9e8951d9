// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Pages as vendors give them API: their calls, parameters and errors.

pub mod digitalocean;
pub mod discord;
pub mod github;
pub mod openai;
pub mod stripe;
