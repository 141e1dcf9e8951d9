// SPDX-License-Identifier: 0BSD
//! Failures of the network: what went wrong in, one line and a kind out.

use crate::runtime::text::excerpt::write_chain;
use std::error::Error as StdError;
use std::fmt;

/// The network did not give a whole response.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    message: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What went wrong on the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection came about, so the server has seen nothing of the request.
    Connect,
    /// No connection came about in time, so the server has seen nothing of the request.
    ConnectTimeout,
    /// A time ran out.
    Timeout,
    /// The connection ended before an answer came.
    Interrupted,
    /// The response's body broke off.
    Body,
    /// The body is larger than the client takes.
    TooLarge,
    /// A redirect was not followed.
    Redirect,
    /// The file for a response's body cannot be written, or that of a request's body not read.
    File,
    /// Anything else.
    Other,
}

impl TransportError {
    /// An error of a kind, in words that have no secret in them.
    pub fn new(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            source: None,
        }
    }

    /// The same error with what caused it.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// What went wrong.
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
