// SPDX-License-Identifier: 0BSD
//! Why a request or a client could not be made: nothing of it was sent.

use super::transport_error::TransportErrorKind;
use crate::runtime::spec::api::Location;
use crate::runtime::text::excerpt::write_chain;
use std::fmt;

/// A request that could not be built, or invalid settings; nothing was sent.
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

/// The reason why a request could not be built.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestErrorKind {
    /// The value of the parameter with this name cannot be sent.
    Parameter(String),
    /// The operation requires credentials that the client does not have; the names of its security schemes.
    MissingCredentials(Vec<&'static str>),
    /// No access token could be obtained; the name of the security scheme.
    NoToken(&'static str),
    /// A URL is invalid.
    Url,
    /// The header with this name cannot be sent.
    Header(String),
    /// The body cannot be encoded.
    Body,
    /// The settings of the client are invalid.
    Settings,
    /// The next page cannot be requested: it is one that was received before, or its place is unknown.
    NextPage,
}

impl RequestError {
    pub(in crate::runtime) fn new(kind: RequestErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            location: None,
            message: message.into(),
            transport: None,
            source: None,
        }
    }

    pub(in crate::runtime) fn with_source(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        self.source = Some(source.into());
        self
    }

    pub(in crate::runtime) fn parameter(location: Location, name: &str, problem: &str) -> Self {
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
    pub(in crate::runtime) fn is_about(&self, location: Location, name: &str) -> bool {
        let named = matches!(&self.kind, RequestErrorKind::Parameter(known) if known == name);
        named && self.location == Some(location)
    }

    /// `ways` says which of the builder's methods give the credentials.
    pub(in crate::runtime) fn missing_credentials(schemes: Vec<&'static str>, ways: &str) -> Self {
        let message = format!(
            "the operation needs credentials: call {ways} on the client's builder, or `without_credentials` to send it all the same"
        );
        Self::new(RequestErrorKind::MissingCredentials(schemes), message)
    }

    /// `transport` says what the network did not give.
    pub(in crate::runtime) fn no_token(
        scheme: &'static str,
        transport: Option<TransportErrorKind>,
    ) -> Self {
        let message = format!("no access token for the security scheme `{scheme}`");
        Self {
            transport,
            ..Self::new(RequestErrorKind::NoToken(scheme), message)
        }
    }

    /// What the network did not give that the request needed.
    pub(in crate::runtime) const fn transport(&self) -> Option<TransportErrorKind> {
        self.transport
    }

    pub(in crate::runtime) fn url(message: impl Into<String>) -> Self {
        Self::new(RequestErrorKind::Url, message)
    }

    pub(in crate::runtime) fn header(name: &str, problem: &str) -> Self {
        let kind = RequestErrorKind::Header(name.to_owned());
        Self::new(kind, format!("the header `{name}` {problem}"))
    }

    pub(in crate::runtime) fn settings(message: impl Into<String>) -> Self {
        Self::new(RequestErrorKind::Settings, message)
    }

    pub(in crate::runtime) fn next_page(message: impl Into<String>) -> Self {
        Self::new(RequestErrorKind::NextPage, message)
    }

    /// Returns the reason.
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
