// SPDX-License-Identifier: 0BSD
//! Requests that a server makes, as webhooks and callbacks are: a body in, a value or the reason why there is none out.

use crate::runtime::response::decode_error::{DecodeError, Undecoded};
use crate::runtime::response::raw::RawResponse;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use std::fmt;

/// The error of a webhook request that is rejected.
///
/// It contains neither secrets nor signatures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebhookError {
    kind: WebhookErrorKind,
    message: String,
}

/// The kind of a [`WebhookError`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookErrorKind {
    /// The header with this name is missing.
    MissingHeader(&'static str),
    /// The header with this name is malformed.
    InvalidHeader(&'static str),
    /// The signature does not match the body and the secret.
    WrongSignature,
    /// The timestamp is too old, or in the future.
    OutsideTolerance,
    /// A secret of the receiver is empty or malformed.
    Secret,
    /// The body does not have its type. Its signature is valid, if there is one.
    Body(DecodeError),
}

impl WebhookError {
    pub(super) fn new(kind: WebhookErrorKind, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { kind, message }
    }

    /// Returns the kind of the error.
    pub const fn kind(&self) -> &WebhookErrorKind {
        &self.kind
    }

    /// Returns true if the request was verified, but its body does not have its type.
    pub const fn is_body(&self) -> bool {
        matches!(self.kind, WebhookErrorKind::Body(_))
    }
}

impl From<DecodeError> for WebhookError {
    fn from(error: DecodeError) -> Self {
        let message = Undecoded(&error).to_string();
        Self::new(WebhookErrorKind::Body(error), message)
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for WebhookError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        None
    }
}

/// Decodes the body of a request without verifying it.
///
/// # Errors
///
/// [`WebhookErrorKind::Body`] with the path to the value that does not have its type.
#[doc(hidden)]
pub fn read_webhook<T: DeserializeOwned>(
    headers: HeaderMap,
    body: &[u8],
) -> Result<T, WebhookError> {
    // A request's body is JSON as an answer's is.
    let body = Bytes::copy_from_slice(body);
    let read = RawResponse::new(StatusCode::OK, headers, body).json();
    read.map_err(WebhookError::from)
}
