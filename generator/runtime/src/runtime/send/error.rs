// SPDX-License-Identifier: 0BSD
//! Errors of calls: what went wrong and with which call in, one line and typed answers out.

use crate::runtime::failure::request_error::RequestError;
use crate::runtime::failure::transport_error::{TransportError, TransportErrorKind};
use crate::runtime::request::subject::Subject;
use crate::runtime::response::decode_error::{DecodeError, Undecoded};
use crate::runtime::response::raw::RawResponse;
use crate::runtime::text::excerpt::{Excerpt, SHORT, legible};
use bytes::Bytes;
use http::StatusCode;
use serde::de::DeserializeOwned;
use std::any::Any;
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

/// Seconds of a wait that nobody means.
const YEAR: u64 = 365 * 24 * 60 * 60;

/// The error of any call, or of building a client.
///
/// Every [`CallError`](crate::runtime::CallError) converts into it, so that `?` works across operations.
pub struct Error(pub(super) Box<Inner>);

pub(super) struct Inner {
    pub(super) subject: Option<Subject>,
    pub(super) attempts: u32,
    pub(super) failure: Failure,
}

/// What went wrong.
pub(in crate::runtime) enum Failure {
    Api(RawResponse, Box<dyn Any + Send + Sync>),
    /// The status is not documented; a success may still have been read as those that are.
    Undeclared(RawResponse, Option<DecodeError>),
    Decode(RawResponse, DecodeError),
    Request(RequestError),
    Transport(TransportError),
    /// The body broke off; what came of it is in the response.
    Broken(RawResponse, TransportError),
}

/// The reason why a call failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind<'a, E: ?Sized> {
    /// The server responded with an error that the operation documents.
    Api(&'a E),
    /// The server responded with a status that the operation does not document.
    UndeclaredStatus(&'a RawResponse),
    /// The response body does not have the type that the operation documents.
    Decode(&'a DecodeError),
    /// The request could not be built; nothing was sent.
    Request(&'a RequestError),
    /// No complete response was received.
    Transport(&'a TransportError),
}

impl Error {
    pub(in crate::runtime) fn new(subject: Subject, attempts: u32, failure: Failure) -> Self {
        Self(Box::new(Inner {
            subject: Some(subject),
            attempts,
            failure,
        }))
    }

    pub(in crate::runtime) fn request(subject: Subject, error: RequestError) -> Self {
        Self::new(subject, 0, Failure::Request(error))
    }

    /// Returns the reason. A documented error has the operation's own type, which is not known here; see [`api`](Self::api).
    pub fn kind(&self) -> ErrorKind<'_, dyn Any + Send + Sync> {
        match &self.0.failure {
            Failure::Api(_, failure) => ErrorKind::Api(&**failure),
            Failure::Undeclared(response, _) => ErrorKind::UndeclaredStatus(response),
            Failure::Decode(_, error) => ErrorKind::Decode(error),
            Failure::Request(error) => ErrorKind::Request(error),
            Failure::Transport(error) | Failure::Broken(_, error) => ErrorKind::Transport(error),
        }
    }

    /// Returns the documented error, if there is one and it has the type `E`.
    pub fn api<E: 'static>(&self) -> Option<&E> {
        match &self.0.failure {
            Failure::Api(_, failure) => failure.downcast_ref(),
            Failure::Undeclared(..)
            | Failure::Decode(..)
            | Failure::Request(_)
            | Failure::Transport(_)
            | Failure::Broken(..) => None,
        }
    }

    /// Returns the response, if a complete one was received.
    pub fn response(&self) -> Option<&RawResponse> {
        match &self.0.failure {
            Failure::Api(response, _)
            | Failure::Undeclared(response, _)
            | Failure::Decode(response, _) => Some(response),
            Failure::Request(_) | Failure::Transport(_) | Failure::Broken(..) => None,
        }
    }

    /// Returns the status of the response, if a complete one was received.
    pub fn status(&self) -> Option<StatusCode> {
        self.response().map(RawResponse::status)
    }

    /// Returns true if the server responded with this status: `error.is_status(404)`.
    pub fn is_status(&self, status: u16) -> bool {
        self.status().is_some_and(|own| own.as_u16() == status)
    }

    /// Returns the response body, or as much of it as was received.
    pub fn body(&self) -> Option<&Bytes> {
        self.head().map(RawResponse::body)
    }

    /// Decodes the body of an error response from JSON, whatever its status: `error.json::<models::Problem>()`.
    ///
    /// This works across operations that document different types, and for statuses that are not documented. Returns `None` if no
    /// complete response was received, if it is a success, or if its body does not have the type; `json` of
    /// [`Error::response`] says why.
    pub fn json<T: DeserializeOwned>(&self) -> Option<T> {
        let response = self.response()?;
        let reported = matches!(self.0.failure, Failure::Api(..));
        let failed = reported || !response.status().is_success();
        failed.then(|| response.json().ok()).flatten()
    }

    /// The response, or its head and as much of the body as came.
    pub(in crate::runtime) fn head(&self) -> Option<&RawResponse> {
        match &self.0.failure {
            Failure::Broken(response, _) => Some(response),
            Failure::Api(..)
            | Failure::Undeclared(..)
            | Failure::Decode(..)
            | Failure::Request(_)
            | Failure::Transport(_) => self.response(),
        }
    }

    /// Returns the id that the server gave the request.
    pub fn request_id(&self) -> Option<&str> {
        self.head().and_then(RawResponse::request_id)
    }

    /// Returns how long the server asks to wait before the next call (`Retry-After`, RFC 9110 §10.2.3).
    pub fn retry_after(&self) -> Option<Duration> {
        self.head().and_then(RawResponse::retry_after)
    }

    /// Returns true if a timeout elapsed, on the client or (408, 504) on the server.
    pub fn is_timeout(&self) -> bool {
        match self.status() {
            Some(status) => matches!(status.as_u16(), 408 | 504),
            None => matches!(
                self.transport_kind(),
                Some(TransportErrorKind::Timeout | TransportErrorKind::ConnectTimeout)
            ),
        }
    }

    /// Returns true if no connection could be established.
    pub fn is_connect(&self) -> bool {
        matches!(
            self.transport_kind(),
            Some(TransportErrorKind::Connect | TransportErrorKind::ConnectTimeout)
        )
    }

    /// Returns true if the same call may succeed later: the network failed, or the status says so.
    pub fn is_retryable(&self) -> bool {
        match self.status() {
            Some(status) => matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504),
            None => matches!(
                self.transport_kind(),
                Some(
                    TransportErrorKind::Connect
                        | TransportErrorKind::ConnectTimeout
                        | TransportErrorKind::Timeout
                        | TransportErrorKind::Interrupted
                        | TransportErrorKind::Body
                )
            ),
        }
    }

    fn transport_kind(&self) -> Option<TransportErrorKind> {
        match &self.0.failure {
            Failure::Transport(error) | Failure::Broken(_, error) => Some(error.kind()),
            Failure::Request(error) => error.transport(),
            Failure::Api(..) | Failure::Undeclared(..) | Failure::Decode(..) => None,
        }
    }

    /// One word for what went wrong, as traces tell it.
    pub(super) fn class(&self) -> Cow<'static, str> {
        match (self.status(), self.transport_kind()) {
            (Some(status), _) => status.as_u16().to_string().into(),
            (None, Some(kind)) => format!("{kind:?}").into(),
            (None, None) => "request".into(),
        }
    }

    /// Returns the id of the operation; empty for a request outside the document, `None` if the error is not of a call.
    pub fn operation(&self) -> Option<&str> {
        self.0.subject.as_ref().map(|subject| subject.operation)
    }

    /// Returns the number of attempts that were made.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }
}

impl Error {
    /// An error of no call.
    fn apart(failure: Failure) -> Self {
        Self(Box::new(Inner {
            subject: None,
            attempts: 0,
            failure,
        }))
    }

    /// A header that is not what the document says.
    pub(in crate::runtime) fn header(response: &RawResponse, error: DecodeError) -> Self {
        Self::apart(Failure::Decode(response.clone(), error))
    }
}

impl From<RequestError> for Error {
    fn from(error: RequestError) -> Self {
        Self::apart(Failure::Request(error))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            subject,
            attempts,
            failure,
        } = &*self.0;
        if let Some(Subject { method, path, .. }) = subject {
            write!(f, "{method} {}: ", legible(path, SHORT))?;
        }
        if *attempts > 1 {
            write!(f, "after {attempts} attempts: ")?;
        }
        let (response, error) = match failure {
            Failure::Request(error) => return write!(f, "{error}"),
            Failure::Transport(error) | Failure::Broken(_, error) => return write!(f, "{error}"),
            Failure::Api(response, _) => (response, None),
            Failure::Undeclared(response, error) => (response, error.as_ref()),
            Failure::Decode(response, error) => (response, Some(error)),
        };
        write!(f, "{}", response.status())?;
        if let Some(wait) = response.retry_after() {
            match wait.as_secs() {
                _ if wait.is_zero() => f.write_str(" (retry at once)")?,
                YEAR.. => f.write_str(" (retry after more than a year)")?,
                _ => write!(f, " (retry after {wait:?})")?,
            }
        }
        let told = matches!(failure, Failure::Decode(..)) && response.status().is_success();
        match error {
            None if matches!(failure, Failure::Api(..)) && response.status().is_success() => {
                let error = DecodeError::error_item(response.body());
                return write!(f, ": {}", Undecoded(&error));
            }
            Some(error) if told => return write!(f, ": {}", Undecoded(error)),
            _ if response.body().is_empty() => {}
            _ => match DecodeError::encoded(response.headers()) {
                Some(encoded) => write!(f, ": {encoded}")?,
                None => write!(f, ": {}", Excerpt(response.body()))?,
            },
        }
        match error {
            Some(error) if response.status().is_success() => {
                write!(f, " (not documented; {})", Undecoded(error))
            }
            Some(error) => write!(f, " ({})", Undecoded(error)),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Error");
        shown.field("message", &format_args!("{self}"));
        shown.field("attempts", &self.0.attempts);
        if let Some(response) = self.response() {
            shown.field("response", response);
        }
        shown.finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.failure {
            Failure::Api(..) | Failure::Undeclared(_, None) => None,
            Failure::Undeclared(_, Some(error)) | Failure::Decode(_, error) => Some(error),
            Failure::Request(error) => error.source(),
            Failure::Transport(error) | Failure::Broken(_, error) => error.source(),
        }
    }
}
