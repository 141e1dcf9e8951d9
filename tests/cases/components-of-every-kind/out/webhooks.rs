// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Requests that the Components of every kind API makes.

use crate::runtime;
pub use crate::runtime::{WebhookError, WebhookErrorKind};

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
