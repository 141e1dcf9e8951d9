// SPDX-License-Identifier: 0BSD
//! The calls of all operations that have nothing to set but options: one type, by what the operation gives.

use super::call_error::CallError;
use super::call_table::call_options;
use super::error::Error;
use super::future::ResponseFuture;
use super::stream::BytesStream;
use crate::runtime::request::call::Call;
use crate::runtime::response::read_as::{ReadAs, ReadInChunks};
use crate::runtime::response::received_headers::HeadersOf;
use crate::runtime::response::typed::{ByStatus, NoDeclaredError, NoDeclaredHeaders, Response};
use crate::runtime::transport::body::Body;
use std::fmt;
use std::marker::PhantomData;
use std::path::PathBuf;

/// What a call gives, how it fails and the headers it declares.
type Gives<R, E, H> = fn() -> (R, E, H);

/// A call of an operation that gives what `R` reads, and has the documented failures `E`.
///
/// A call does nothing until it is awaited or sent. `H` has a method for each header that the operation declares.
///
/// Write the name that the operation gives the call, such as `GetPet`: with its first optional parameter the call becomes a struct
/// of that name, which has the same methods.
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct TypedCall<R, E = NoDeclaredError, H = NoDeclaredHeaders>(
    Call,
    PhantomData<Gives<R, E, H>>,
);

impl<R, E, H> TypedCall<R, E, H> {
    #[doc(hidden)]
    pub const fn new(call: Call) -> Self {
        Self(call, PhantomData)
    }
}

impl<R: ReadAs, E: ByStatus, H: HeadersOf> TypedCall<R, E, H> {
    /// Sends the call; `.await` on the call itself does the same.
    pub fn send(self) -> ResponseFuture<R::Value, E> {
        self.0
            .send(|exchange| exchange.value::<R::Value, E>(R::read))
    }

    /// Sends the call and returns the status and the headers of the response together with its body.
    pub fn with_response(self) -> ResponseFuture<Response<R::Value, H>, E> {
        self.0.send(|exchange| {
            let response = exchange.response::<R::Value, E>(R::read);
            response.map(Response::declaring::<H>)
        })
    }

    /// Returns the request that would be sent, credentials included.
    ///
    /// # Errors
    ///
    /// What keeps the request from being made.
    pub fn into_request(self) -> Result<http::Request<Body>, Error> {
        self.0.into_request()
    }

    call_options! {}
}

impl<R: ReadInChunks, E: ByStatus, H: HeadersOf> TypedCall<R, E, H> {
    /// Sets a function that is called with the number of bytes of the body received so far, and the total if it is known.
    pub fn with_progress(
        mut self,
        progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static,
    ) -> Self {
        self.0.options().progress(progress);
        self
    }

    /// Sends the call and returns the body as a stream of chunks, for which only the idle timeout counts.
    pub fn bytes_stream(self) -> ResponseFuture<BytesStream, E> {
        self.0.send_streamed(|exchange| exchange.stream::<E>())
    }

    /// Sends the call and writes the body to a file, completely or not at all; returns the number of bytes.
    pub fn save_to(self, path: impl Into<PathBuf>) -> ResponseFuture<u64, E> {
        self.0
            .send_to_file(path.into(), |exchange| exchange.saved::<E>())
    }
}

impl<R: ReadAs, E: ByStatus, H: HeadersOf> IntoFuture for TypedCall<R, E, H> {
    type Output = Result<R::Value, CallError<E>>;
    type IntoFuture = ResponseFuture<R::Value, E>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<R, E, H> fmt::Debug for TypedCall<R, E, H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TypedCall").field(&self.0).finish()
    }
}
