// SPDX-License-Identifier: 0BSD
//! Responses of operations: a response and a value of the operation's type in, both as one out.

use super::decode_error::DecodeError;
use super::rate_limit::RateLimit;
use super::raw::RawResponse;
use http::{HeaderMap, StatusCode};

/// A successful response: the decoded body, the status and the headers.
///
/// Where the operation declares headers, `H` is a type with a method for each of them.
#[derive(Clone, Debug)]
pub struct Response<T, H = NoDeclaredHeaders> {
    pub(super) raw: RawResponse,
    pub(super) value: T,
    pub(super) headers: H,
}

/// The headers of an operation that declares none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub struct NoDeclaredHeaders;

impl<T> Response<T> {
    pub(in crate::runtime) const fn new(raw: RawResponse, value: T) -> Self {
        Self {
            raw,
            value,
            headers: NoDeclaredHeaders,
        }
    }

    /// Returns the headers.
    pub const fn headers(&self) -> &HeaderMap {
        self.raw.headers()
    }
}

impl<T, H> Response<T, H> {
    /// Returns the status.
    pub const fn status(&self) -> StatusCode {
        self.raw.status()
    }

    /// Returns the text of a header, if it is present and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.raw.header(name)
    }

    /// Returns the id that the server gave the request, from the headers that usually carry it.
    pub fn request_id(&self) -> Option<&str> {
        self.raw.request_id()
    }

    /// Returns the rate limit that the headers state.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.raw.rate_limit()
    }

    /// Returns the response as it was received.
    pub const fn raw(&self) -> &RawResponse {
        &self.raw
    }

    /// Returns the decoded body by reference.
    pub const fn body(&self) -> &T {
        &self.value
    }

    /// Returns the decoded body.
    pub fn into_body(self) -> T {
        self.value
    }
}

/// A value that is chosen by a response's status, such as the documented failures of an operation.
///
/// What an error must be to hold it in a box is said here, so that the compiler looks through all that it is made of once, and
/// not once for each function that decodes it.
#[doc(hidden)]
pub trait ByStatus: Sized + Send + Sync + 'static {
    /// The value of a response; `None` where its status is not documented.
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>>;
}

/// The documented errors of an operation that documents none. With the first one, the operation gets a type of its own in this
/// place; `?` into the client's `Error` works with both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDeclaredError {}

impl ByStatus for NoDeclaredError {
    fn decode(_: &RawResponse) -> Option<Result<Self, DecodeError>> {
        None
    }
}
