// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Requests that the Checkout Page API sends.

#![allow(deprecated)]

use crate::checkoutpage::models;
use crate::runtime;
use crate::runtime::tagged_union;
use crate::runtime::Json;
pub use crate::runtime::{WebhookError, WebhookErrorKind};

/// An event that the Checkout Page API sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    BookingAbandoned(Box<models::BookingAbandonedEvent>),
    BookingCreated(Box<models::BookingCreatedEvent>),
    BookingPaid(Box<models::BookingPaidEvent>),
    CustomerCreated(Box<models::CustomerCreatedEvent>),
    CustomerUpdated(Box<models::CustomerUpdatedEvent>),
    PaymentAbandoned(Box<models::PaymentAbandonedEvent>),
    PaymentCreated(Box<models::PaymentCreatedEvent>),
    PaymentPaid(Box<models::PaymentPaidEvent>),
    SubmissionCreated(Box<models::SubmissionCreatedEvent>),
    SubmissionUpdated(Box<models::SubmissionUpdatedEvent>),
    SubscriptionAbandoned(Box<models::SubscriptionAbandonedEvent>),
    SubscriptionActive(Box<models::SubscriptionActiveEvent>),
    SubscriptionCanceled(Box<models::SubscriptionCanceledEvent>),
    SubscriptionCompleted(Box<models::SubscriptionCompletedEvent>),
    SubscriptionCreated(Box<models::SubscriptionCreatedEvent>),
    SubscriptionExpired(Box<models::SubscriptionExpiredEvent>),
    SubscriptionScheduled(Box<models::SubscriptionScheduledEvent>),
    SubscriptionTrialing(Box<models::SubscriptionTrialingEvent>),
    TicketCreated(Box<models::TicketCreatedEvent>),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Event by "event" {
        BookingAbandoned = "booking.abandoned" as large,
        BookingCreated = "booking.created" as large, BookingPaid = "booking.paid" as large,
        CustomerCreated = "customer.created", CustomerUpdated = "customer.updated",
        PaymentAbandoned = "payment.abandoned" as large,
        PaymentCreated = "payment.created" as large, PaymentPaid = "payment.paid" as large,
        SubmissionCreated = "submission.created", SubmissionUpdated = "submission.updated",
        SubscriptionAbandoned = "subscription.abandoned" as large,
        SubscriptionActive = "subscription.active" as large,
        SubscriptionCanceled = "subscription.canceled" as large,
        SubscriptionCompleted = "subscription.completed" as large,
        SubscriptionCreated = "subscription.created" as large,
        SubscriptionExpired = "subscription.expired" as large,
        SubscriptionScheduled = "subscription.scheduled" as large,
        SubscriptionTrialing = "subscription.trialing" as large, TicketCreated = "ticket.created",
    } else Unknown
}

/// Verifies the signature of a request, and then decodes it. The body must be unchanged, byte for byte.
///
/// [`verifier`] accepts several secrets, and decodes requests of one type.
///
/// # Errors
///
/// A [`WebhookError`] if the signature does not match, the timestamp is too old, or the body does not have its type.
///
/// # Examples
///
/// ```no_run
/// use generated_client::checkoutpage::webhooks::{self, Event};
///
/// # fn example(headers: &generated_client::runtime::HeaderMap, body: &[u8], secret: &str) -> Result<(), Box<dyn std::error::Error>> {
/// match webhooks::unwrap(headers, body, secret)? {
///     Event::BookingAbandoned(event) => println!("{event:?}"),
///     other => println!("nothing is done with {other:?}"),
/// }
/// # Ok(())
/// # }
/// ```
pub fn unwrap(
    headers: &runtime::HeaderMap,
    body: &[u8],
    secret: &str,
) -> Result<Event, WebhookError> {
    verifier(secret).unwrap(headers, body)
}

/// Returns a verifier for requests that are signed with this secret. While the secret is being replaced,
/// [`or_secret`](runtime::WebhookVerifier::or_secret) accepts the old one too.
pub fn verifier(secret: &str) -> runtime::WebhookVerifier {
    runtime::WebhookVerifier::new(&SIGNATURE, secret)
}

/// Decodes a request without verifying it, for tests: anyone may have sent it.
///
/// # Errors
///
/// [`WebhookErrorKind::Body`] if the body does not have its type.
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

static SIGNATURE: runtime::WebhookSignature = runtime::WebhookSignature {
    header: "x-webhook-signature",
    hash: runtime::WebhookHash::Sha256,
    encoding: runtime::WebhookEncoding::Hex,
    prefix: "sha256=",
    separator: "",
    signed: "{body}",
    timestamp: None,
    id: None,
    secret: runtime::WebhookSecret::Text,
};
