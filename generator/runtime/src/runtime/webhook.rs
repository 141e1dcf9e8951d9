// SPDX-License-Identifier: 0BSD
//! Requests that a server makes, as webhooks and callbacks are: a body in, a value or the reason why there is none out.

use crate::runtime::response::decode_error::{DecodeError, Undecoded};
use crate::runtime::response::raw::RawResponse;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use std::fmt;

/// Why a request of a webhook is not taken.
///
/// Neither the text of a secret nor that of a signature is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebhookError {
    kind: WebhookErrorKind,
    message: String,
}

/// In what way a request of a webhook is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookErrorKind {
    /// The header of this name is not there.
    MissingHeader(&'static str),
    /// The header of this name is not in the form that it should have.
    InvalidHeader(&'static str),
    /// The signature is that of another body, or was made with another secret.
    WrongSignature,
    /// The request was signed too long ago, or in the future.
    OutsideTolerance,
    /// A secret of the receiver's own is empty, or is not in the form that it should have.
    Secret,
    /// The body is not what the document says. It was verified, where signatures are.
    Body(DecodeError),
}

impl WebhookError {
    pub(super) fn new(kind: WebhookErrorKind, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { kind, message }
    }

    /// In what way the request is wrong.
    pub const fn kind(&self) -> &WebhookErrorKind {
        &self.kind
    }

    /// Says whether the body is the sender's, and only does not fit the type.
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

/// Reads the body of a request, of which nothing is verified, as answers are read.
///
/// # Errors
///
/// [`WebhookErrorKind::Body`] with the path to what did not fit.
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
