// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Operations of the tag "Webhooks".
//!
//! Requests that the Shop API makes by itself are below.

use crate::runtime;
use crate::runtime::call;
use crate::runtime::tagged_union;
use crate::runtime::Json;
use super::models;

/// Operations of the tag "Webhooks".
#[derive(Clone, Copy, Debug)]
pub struct Webhooks<'a> {
    pub(super) core: &'a runtime::Core,
}

impl Webhooks<'_> {
    /// `POST /webhooks`, operation `createWebhook`. 204: Added
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_webhooks_events::Client, body: &case::case_webhooks_events::models::CreateWebhookRequest) -> Result<(), case::case_webhooks_events::Error> {
    /// client.webhooks().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createWebhook")]
    #[doc(alias = "/webhooks")]
    #[inline]
    pub fn create(&self, body: &models::CreateWebhookRequest) -> CreateWebhook {
        let mut call = runtime::Call::new(self.core, &CREATE_WEBHOOK);
        call.json("application/json", body);
        CreateWebhook(call)
    }
}

/// A call of [`Webhooks::create`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateWebhook(runtime::Call);

call! { CreateWebhook => none, runtime::NoDeclaredError }

static CREATE_WEBHOOK: runtime::Operation = runtime::Operation {
    id: "createWebhook",
    method: runtime::Method::POST,
    path: "/webhooks",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

pub use crate::runtime::{WebhookError, WebhookErrorKind};

/// What the Shop API sends by itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    OrderCreated(models::OrderCreated),
    OrderPaid(models::OrderPaidWebhookRequest),
    RefundAsked(models::RefundWebhookRequestRefundAsked),
    RefundPaid(models::RefundWebhookRequestRefundPaid),
    StockChange(models::StockChange),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

tagged_union! {
    Event by "type" {
        OrderCreated = "order.created",
        OrderPaid = "order.paid",
        RefundAsked = "refund.asked",
        RefundPaid = "refund.paid",
        StockChange = "stock.low" | "stock.gone",
    } else Unknown
}

/// Reads a request, of which nothing is verified: anyone may have sent it.
///
/// # Errors
///
/// The body is not what the document says: [`WebhookErrorKind::Body`].
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

/// Reads a request that is of this one type, and verifies nothing of it: anyone may have sent it.
///
/// # Errors
///
/// The body is not of the type: [`WebhookErrorKind::Body`].
pub fn parse_as<T: ::serde::de::DeserializeOwned>(
    body: &[u8],
) -> Result<T, WebhookError> {
    runtime::read_webhook(runtime::HeaderMap::new(), body)
}
