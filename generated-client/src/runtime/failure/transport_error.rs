// SPDX-License-Identifier: 0BSD
//! Failures of the network: what went wrong in, one line and a kind out.

use crate::runtime::text::excerpt::write_chain;
use std::error::Error as StdError;
use std::fmt;

/// A failure of the network: no complete response was received.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    message: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The kind of a [`TransportError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection could be established; the server has seen nothing of the request.
    Connect,
    /// No connection could be established in time; the server has seen nothing of the request.
    ConnectTimeout,
    /// A timeout elapsed.
    Timeout,
    /// The connection was closed before the response.
    Interrupted,
    /// The response body ended early.
    Body,
    /// The body is larger than the limit.
    TooLarge,
    /// A redirect was not followed.
    Redirect,
    /// The file of a response body cannot be written, or that of a request body cannot be read.
    File,
    /// Anything else.
    Other,
}

impl TransportError {
    /// Creates an error with a message, which must not contain secrets.
    pub fn new(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            source: None,
        }
    }

    /// Sets the cause of the error.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Returns the kind of the error.
    pub const fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_chain(f, &self.message, self.source())
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
