// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Requests that the Tracker API sends.

use crate::case_webhooks_alike::models;
use crate::runtime;
use crate::runtime::union;
use crate::runtime::Json;
pub use crate::runtime::{WebhookError, WebhookErrorKind};

/// An event that the Tracker API sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    IssueOpened(models::IssueOpened),
    IssueClosed(models::IssueClosed),
    ReviewOpened(models::ReviewOpened),
    Push(models::Push),
    MemberAdded(models::MemberAdded),
    MemberLeft(models::MemberLeft),
    Mirror(models::Mirror),
    TagMade(models::TagMade),
    Gone(models::TagGone),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Event {
        IssueOpened = object ["action", "issue"] requires ["action", "issue"] with { "action" = "opened" },
        IssueClosed = object ["action", "issue"] requires ["action", "issue"] with { "action" = "closed" },
        ReviewOpened = object ["action", "review"] requires ["action", "review"] with {
            "action" = "opened",
        },
        Push = object ["ref"] requires ["ref"],
        MemberAdded = object ["meta", "name"] requires ["meta", "name"] inside "meta" { "kind" = "added" },
        MemberLeft = object ["meta", "name"] requires ["meta", "name"] inside "meta" { "kind" = "left" },
        Mirror = object ["ref"] requires ["ref"],
        TagMade = object ["tag"] requires ["tag"] with { "tag" = "made" },
        Gone = object ["tag"] requires ["tag"] with { "tag" = "gone" },
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
/// use case::case_webhooks_alike::webhooks::{self, Event};
///
/// # fn example(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
/// match webhooks::parse(body)? {
///     Event::IssueOpened(event) => println!("{event:?}"),
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
