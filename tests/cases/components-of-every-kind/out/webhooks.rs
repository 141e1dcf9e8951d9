// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Requests that the Components of every kind API sends.

use crate::runtime;
pub use crate::runtime::{WebhookError, WebhookErrorKind};

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
