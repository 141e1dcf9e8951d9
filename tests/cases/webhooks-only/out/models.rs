// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Webhooks only API.

use crate::runtime::object;

/// Received as [`webhooks::Event`](crate::case_webhooks_only::webhooks::Event).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Ping {
    pub at: Option<String>,
}

object! { Ping { at: optional String = "at" } }
