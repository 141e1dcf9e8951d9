// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Requests that the Webhooks signed in a way of their own API sends.

use crate::case_webhooks_by_hand::models;
use crate::runtime;
use crate::runtime::union;
use crate::runtime::Json;
pub use crate::runtime::{WebhookError, WebhookErrorKind};

/// An event that the Webhooks signed in a way of their own API sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    Pushed(models::Push),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Event {
        Pushed = object ["branch", "commits"] requires ["branch", "commits"],
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
/// use case::case_webhooks_by_hand::webhooks::{self, Event};
///
/// # fn example(headers: &case::runtime::HeaderMap, body: &[u8], secret: &str) -> Result<(), Box<dyn std::error::Error>> {
/// match webhooks::unwrap(headers, body, secret)? {
///     Event::Pushed(event) => println!("{event:?}"),
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
    header: "x-acme-signature",
    hash: runtime::WebhookHash::Sha512,
    encoding: runtime::WebhookEncoding::Base64,
    prefix: "",
    separator: "",
    signed: "{body}|{id}|{timestamp}",
    timestamp: Some(runtime::WebhookTimestamp {
        header: "x-acme-time",
        prefix: "",
        tolerance: ::std::time::Duration::from_secs(30),
    }),
    id: Some("x-acme-id"),
    secret: runtime::WebhookSecret::Base64 {
        prefix: "whsec_",
    },
};
