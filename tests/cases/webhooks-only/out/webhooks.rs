// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Requests that the Webhooks only API makes.

use crate::case_webhooks_only::models;
use crate::runtime;
use crate::runtime::union;
use crate::runtime::Json;
pub use crate::runtime::{WebhookError, WebhookErrorKind};

/// What the Webhooks only API sends by itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    Ping(models::Ping),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    Event {
        Ping = object ["at"],
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
/// use case::case_webhooks_only::webhooks::{self, Event};
///
/// # fn example(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
/// match webhooks::parse(body)? {
///     Event::Ping(event) => println!("{event:?}"),
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
