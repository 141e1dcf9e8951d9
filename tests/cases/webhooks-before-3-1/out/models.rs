// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Webhooks before 3.1 API.

use crate::runtime::object;

/// Received as [`webhooks::Event`](crate::case_webhooks_before_3_1::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChangedWebhookRequest {
    pub id: String,
    pub note: Option<String>,
}

object! {
    ChangedWebhookRequest { id: required String = "id", note: optional String = "note" }
    new(id: impl Into<String>)
}
