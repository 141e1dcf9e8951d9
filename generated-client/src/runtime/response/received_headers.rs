// SPDX-License-Identifier: 0BSD
//! The headers of an answer: a response in; what gives them, as they came or as the document declares them, out.

use super::raw::{self, RawResponse};
use super::typed::{NoDeclaredHeaders, Response};
use http::HeaderMap;
use std::fmt;

/// The headers of one response, from which a generated type reads those that the document declares.
///
/// A header is read when it is asked for: what is missing, or is not what the document says, fails no call.
#[derive(Clone)]
#[doc(hidden)]
pub struct ReceivedHeaders(pub(in crate::runtime) RawResponse);

/// A type whose methods give the headers that an operation declares.
pub trait DeclaredHeaders {
    /// The headers of a response.
    fn of(headers: ReceivedHeaders) -> Self;
}

/// What gives the headers of an answer.
#[doc(hidden)]
pub trait HeadersOf {
    /// That of a response.
    fn of_response(response: &RawResponse) -> Self;
}

impl<H: DeclaredHeaders> HeadersOf for H {
    fn of_response(response: &RawResponse) -> Self {
        Self::of(ReceivedHeaders(response.clone()))
    }
}

impl HeadersOf for NoDeclaredHeaders {
    fn of_response(_: &RawResponse) -> Self {
        Self
    }
}

impl ReceivedHeaders {
    /// Returns all headers.
    pub const fn all(&self) -> &HeaderMap {
        self.0.headers()
    }
}

impl fmt::Debug for ReceivedHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        raw::Headers(self.all()).fmt(f)
    }
}

impl<T> Response<T> {
    /// The same response, with the type of the headers that its operation declares.
    pub fn declaring<H: HeadersOf>(self) -> Response<T, H> {
        let headers = H::of_response(&self.raw);
        Response {
            raw: self.raw,
            value: self.value,
            headers,
        }
    }
}

impl<T, H: DeclaredHeaders> Response<T, H> {
    /// Returns the headers, with a method for each that the document declares.
    pub const fn headers(&self) -> &H {
        &self.headers
    }
}
