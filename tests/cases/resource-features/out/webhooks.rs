// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Requests that the Shop API makes.

use crate::case_resource_features::models;
use crate::runtime;
use crate::runtime::union;
use crate::runtime::Json;
pub use crate::runtime::{WebhookError, WebhookErrorKind};

/// What the Shop API sends by itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    PetMoved(Box<models::Moved>),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    Event {
        PetMoved = object ["pet", "to"] requires ["pet"],
    } else Unknown
}

/// Verifies the signature of a request, and reads it only then. The body must be as it came, byte for byte.
///
/// [`verifier`] takes several secrets, and reads requests of one type.
///
/// # Errors
///
/// The request is not signed with the secret, or was signed too long ago, or its body is not what the document
/// says; see [`WebhookErrorKind`].
///
/// # Examples
///
/// ```no_run
/// use case::case_resource_features::webhooks::{self, Event};
///
/// # fn example(headers: &case::runtime::HeaderMap, body: &[u8], secret: &str) -> Result<(), Box<dyn std::error::Error>> {
/// match webhooks::unwrap(headers, body, secret)? {
///     Event::PetMoved(event) => println!("{event:?}"),
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

/// Verifies and reads requests that are signed with this secret. While it is being replaced,
/// [`or_secret`](runtime::WebhookVerifier::or_secret) takes those with the old one as well.
pub fn verifier(secret: &str) -> runtime::WebhookVerifier {
    runtime::WebhookVerifier::new(&SIGNATURE, secret)
}

/// Reads a request without verifying it, as in tests: anyone may have sent it.
///
/// # Errors
///
/// The body is not what the document says: [`WebhookErrorKind::Body`].
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

static SIGNATURE: runtime::WebhookSignature = runtime::WebhookSignature {
    header: "x-signature",
    hash: runtime::WebhookHash::Sha256,
    encoding: runtime::WebhookEncoding::Hex,
    prefix: "",
    separator: "",
    signed: "{body}",
    timestamp: None,
    id: None,
    secret: runtime::WebhookSecret::Text,
};
