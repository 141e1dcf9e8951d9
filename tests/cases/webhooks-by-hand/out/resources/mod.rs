// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Webhooks signed in a way of their own API: their calls, parameters and errors.

pub mod hooks;
