// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Requests that the Shop API sends.

use crate::case_webhooks_events::models;
use crate::runtime;
use crate::runtime::tagged_union;
use crate::runtime::Json;
pub use crate::runtime::{WebhookError, WebhookErrorKind};

/// An event that the Shop API sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    OrderCreated(models::OrderCreated),
    OrderPaid(models::OrderPaidWebhookRequest),
    RefundAsked(models::RefundWebhookRequestRefundAsked),
    RefundPaid(models::RefundWebhookRequestRefundPaid),
    StockChange(models::StockChange),
    StockAsked(models::StockAskedWebhookRequest),
    StockCounted(models::StockCountedWebhookRequest),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Event by "type" {
        OrderCreated = "order.created",
        OrderPaid = "order.paid",
        RefundAsked = "refund.asked",
        RefundPaid = "refund.paid",
        StockChange = "stock.low" | "stock.gone",
        StockAsked = "stock.asked",
        StockCounted = "stock.counted",
    } else Unknown
}

/// Decodes a request without verifying it: anyone may have sent it.
///
/// # Errors
///
/// [`WebhookErrorKind::Body`] if the body does not have its type.
///
/// # Examples
///
/// ```no_run
/// use case::case_webhooks_events::webhooks::{self, Event};
///
/// # fn example(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
/// match webhooks::parse(body)? {
///     Event::OrderCreated(event) => println!("{event:?}"),
///     other => println!("nothing is done with {other:?}"),
/// }
/// # Ok(())
/// # }
/// ```
pub fn parse(body: &[u8]) -> Result<Event, WebhookError> {
    parse_as(body)
}

/// Decodes a request of one type without verifying it: anyone may have sent it.
///
/// # Errors
///
/// [`WebhookErrorKind::Body`] if the body does not have the type `T`.
pub fn parse_as<T: ::serde::de::DeserializeOwned>(
    body: &[u8],
) -> Result<T, WebhookError> {
    runtime::read_webhook(runtime::HeaderMap::new(), body)
}
