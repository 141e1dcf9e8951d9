// SPDX-License-Identifier: 0BSD
//! Why a request or a client could not be made: nothing of it was sent.

use super::api::Location;
use super::excerpt::write_chain;
use super::transport::TransportErrorKind;
use std::fmt;

/// A request that could not be made, or settings no client can have; nothing was sent.
#[derive(Debug)]
pub struct RequestError {
    kind: RequestErrorKind,
    /// Where the parameter goes that the error is about.
    location: Option<Location>,
    message: String,
    /// What the network did not give that the request needed.
    transport: Option<TransportErrorKind>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// In what way a request could not be made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestErrorKind {
    /// A parameter's value cannot be sent.
    Parameter(String),
    /// The operation asks for credentials that the client does not have: the names of its security schemes.
    MissingCredentials(Vec<&'static str>),
    /// No access token came: the name of the security scheme.
    NoToken(&'static str),
    /// A URL cannot be used.
    Url,
    /// A header cannot be sent.
    Header(String),
    /// The body cannot be written.
    Body,
    /// The client's settings do not go together.
    Settings,
    /// The next page cannot be asked for: it was there before, or where it is cannot be told.
    NextPage,
}

impl RequestError {
    pub(super) fn new(kind: RequestErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            location: None,
            message: message.into(),
            transport: None,
            source: None,
        }
    }

    pub(super) fn with_source(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        self.source = Some(source.into());
        self
    }

    pub(super) fn parameter(location: Location, name: &str, problem: &str) -> Self {
        let place = match location {
            Location::Path => "path parameter",
            Location::Query => "query parameter",
            Location::Header => "header",
            Location::Cookie => "cookie",
        };
        let kind = RequestErrorKind::Parameter(name.to_owned());
        Self {
            location: Some(location),
            ..Self::new(kind, format!("the {place} `{name}` {problem}"))
        }
    }

    /// Says whether the error is about a parameter.
    pub(super) fn is_about(&self, location: Location, name: &str) -> bool {
        let named = matches!(&self.kind, RequestErrorKind::Parameter(known) if known == name);
        named && self.location == Some(location)
    }

    /// `ways` says which of the builder's methods give the credentials.
    pub(super) fn missing_credentials(schemes: Vec<&'static str>, ways: &str) -> Self {
        let message = format!(
            "the operation needs credentials: call {ways} on the client's builder, or `without_credentials` to send it all the same"
        );
        Self::new(RequestErrorKind::MissingCredentials(schemes), message)
    }

    /// `transport` says what the network did not give.
    pub(super) fn no_token(scheme: &'static str, transport: Option<TransportErrorKind>) -> Self {
        let message = format!("no access token for the security scheme `{scheme}`");
        Self {
            transport,
            ..Self::new(RequestErrorKind::NoToken(scheme), message)
        }
    }

    /// What the network did not give that the request needed.
    pub(super) const fn transport(&self) -> Option<TransportErrorKind> {
        self.transport
    }

    pub(super) fn url(message: impl Into<String>) -> Self {
        Self::new(RequestErrorKind::Url, message)
    }

    pub(super) fn header(name: &str, problem: &str) -> Self {
        let kind = RequestErrorKind::Header(name.to_owned());
        Self::new(kind, format!("the header `{name}` {problem}"))
    }

    pub(super) fn settings(message: impl Into<String>) -> Self {
        Self::new(RequestErrorKind::Settings, message)
    }

    pub(super) fn next_page(message: impl Into<String>) -> Self {
        Self::new(RequestErrorKind::NextPage, message)
    }

    /// In what way the request could not be made.
    pub const fn kind(&self) -> &RequestErrorKind {
        &self.kind
    }
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_chain(f, &self.message, std::error::Error::source(self))
    }
}

impl std::error::Error for RequestError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
