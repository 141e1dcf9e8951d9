// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Shop API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::tagged_union;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Constant;
use crate::runtime::{DateTime, FixedOffset};

/// Received as [`webhooks::Event`](crate::case_webhooks_events::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderCreated {
    /// Always `order.created`.
    pub r#type: Constant,
    pub order_id: String,
    pub note: Option<String>,
}

object! {
    OrderCreated {
        r#type: constant Constant = "type" is "order.created",
        order_id: required String = "orderId", note: optional String = "note",
    }
    new(order_id: impl Into<String>)
}

/// Received as [`webhooks::Event`](crate::case_webhooks_events::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StockChange {
    pub r#type: StockChangeType,
    pub left: i64,
}

object! {
    StockChange { r#type: required StockChangeType = "type", left: required i64 = "left" }
    new(r#type: impl Into<StockChangeType>, left: i64)
}

/// The `type` of [`StockChange`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum StockChangeType {
    StockLow,
    StockGone,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { StockChangeType { StockLow = "stock.low", StockGone = "stock.gone" } else Unknown }

/// The request body of `createWebhook`.
///
/// Sent by [`Webhooks::create`](crate::case_webhooks_events::resources::webhooks::Webhooks::create).
#[derive(Clone, Debug, PartialEq)]
pub struct CreateWebhookRequest {
    pub url: String,
}

object! {
    CreateWebhookRequest { url: required String = "url" }
    new(url: impl Into<String>)
}

/// The `onProbe.request` of operation `createWebhook`.
///
/// Part of [`models::CreateWebhookCallback`](crate::case_webhooks_events::models::CreateWebhookCallback).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhookOnProbeRequest {
    pub probe: String,
}

object! {
    CreateWebhookOnProbeRequest { probe: required String = "probe" }
    new(probe: impl Into<String>)
}

/// The `onRemoval.request` of operation `createWebhook`.
///
/// Part of [`models::CreateWebhookCallback`](crate::case_webhooks_events::models::CreateWebhookCallback).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhookOnRemovalRequest {
    pub removed_at: DateTime<FixedOffset>,
}

object! {
    CreateWebhookOnRemovalRequest {
        removed_at: required DateTime<FixedOffset> as date = "removedAt",
    }
    new(removed_at: DateTime<FixedOffset>)
}

/// A request to a callback of `createWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateWebhookCallback {
    OnProbe(CreateWebhookOnProbeRequest),
    OnRemoval(CreateWebhookOnRemovalRequest),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    CreateWebhookCallback {
        OnProbe = object ["probe"] requires ["probe"],
        OnRemoval = object ["removedAt"] requires ["removedAt"],
    } else Unknown
    from { OnProbe: CreateWebhookOnProbeRequest, OnRemoval: CreateWebhookOnRemovalRequest }
}

/// Received as [`webhooks::Event`](crate::case_webhooks_events::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderPaidWebhookRequest {
    /// Always `order.paid`.
    pub r#type: Constant,
    pub order_id: String,
    pub amount: i64,
}

object! {
    OrderPaidWebhookRequest {
        r#type: constant Constant = "type" is "order.paid", order_id: required String = "orderId",
        amount: required i64 = "amount",
    }
    new(order_id: impl Into<String>, amount: i64)
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RefundWebhookRequest {
    RefundAsked(RefundWebhookRequestRefundAsked),
    RefundPaid(RefundWebhookRequestRefundPaid),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    RefundWebhookRequest by "type" { RefundAsked = "refund.asked", RefundPaid = "refund.paid" } else Unknown
    from {
        RefundAsked: RefundWebhookRequestRefundAsked, RefundPaid: RefundWebhookRequestRefundPaid,
    }
}

/// Its `type` is always `refund.asked` and has no field.
///
/// Received as [`webhooks::Event`](crate::case_webhooks_events::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefundWebhookRequestRefundAsked {
    pub refund_id: String,
}

object! {
    RefundWebhookRequestRefundAsked { refund_id: required String = "refundId" } always {
        "type" = "refund.asked",
    }
    new(refund_id: impl Into<String>)
}

/// Its `type` is always `refund.paid` and has no field.
///
/// Received as [`webhooks::Event`](crate::case_webhooks_events::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefundWebhookRequestRefundPaid {
    pub refund_id: String,
}

object! {
    RefundWebhookRequestRefundPaid { refund_id: required String = "refundId" } always {
        "type" = "refund.paid",
    }
    new(refund_id: impl Into<String>)
}

/// Received as [`webhooks::Event`](crate::case_webhooks_events::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StockAskedWebhookRequest {
    /// Always `stock.asked`.
    pub r#type: Constant,
    pub asked: String,
}

object! {
    StockAskedWebhookRequest {
        r#type: constant Constant = "type" is "stock.asked", asked: required String = "asked",
    }
    new(asked: impl Into<String>)
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StockAskedWebhookRequestForm {
    pub asked: Option<String>,
}

object! { StockAskedWebhookRequestForm { asked: optional String = "asked" } }

/// Received as [`webhooks::Event`](crate::case_webhooks_events::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StockCountedWebhookRequest {
    /// Always `stock.counted`.
    pub r#type: Constant,
    pub counted: i64,
}

object! {
    StockCountedWebhookRequest {
        r#type: constant Constant = "type" is "stock.counted", counted: required i64 = "counted",
    }
    new(counted: i64)
}
