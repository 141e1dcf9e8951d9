// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: created.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::Constant;
use std::collections::BTreeMap;
use super::*;

/// A new webhook with its secret.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedWebhook {
    pub id: String,
    pub name: String,
    pub url: String,
    pub events: Vec<DeliveredEventName>,
    pub status: WebhookStatus,
    /// The version of the API.
    ///
    /// Always `v1`.
    pub api_version: Constant,
    /// Headers added to deliveries.
    pub custom_headers: BTreeMap<String, String>,
    /// The number of deliveries.
    pub delivery_count: i64,
    /// The number of successful deliveries.
    pub success_count: i64,
    /// The number of failed deliveries.
    pub failure_count: i64,
    /// A timestamp in text form.
    pub last_triggered_at: Option<String>,
    /// A timestamp in text form.
    pub last_success_at: Option<String>,
    /// A timestamp in text form.
    pub last_failure_at: Option<String>,
    /// The time of creation, in text form.
    pub created_at: String,
    /// The time of the last change, in text form.
    pub updated_at: String,
    /// The secret that deliveries are signed with.
    pub secret: String,
}

object! {
    CreatedWebhook {
        id: required String = "id", name: required String = "name", url: required String = "url",
        events: required Vec<DeliveredEventName> = "events",
        status: required WebhookStatus = "status",
        api_version: constant Constant = "apiVersion" is "v1",
        custom_headers: required BTreeMap<String, String> = "customHeaders",
        delivery_count: required i64 = "deliveryCount",
        success_count: required i64 = "successCount", failure_count: required i64 = "failureCount",
        last_triggered_at: nullable String = "lastTriggeredAt",
        last_success_at: nullable String = "lastSuccessAt",
        last_failure_at: nullable String = "lastFailureAt",
        created_at: required String = "createdAt", updated_at: required String = "updatedAt",
        secret: required String = "secret",
    }
    new(
        id: impl Into<String>, name: impl Into<String>, url: impl Into<String>,
        events: Vec<DeliveredEventName>, status: WebhookStatus,
        custom_headers: BTreeMap<String, String>, delivery_count: i64, success_count: i64,
        failure_count: i64, last_triggered_at: Option<String>, last_success_at: Option<String>,
        last_failure_at: Option<String>, created_at: impl Into<String>,
        updated_at: impl Into<String>, secret: impl Into<String>,
    )
}

/// The envelope of a new webhook.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedWebhookResponse {
    pub data: CreatedWebhook,
}

object! {
    CreatedWebhookResponse { data: required CreatedWebhook = "data" }
    new(data: CreatedWebhook)
}
