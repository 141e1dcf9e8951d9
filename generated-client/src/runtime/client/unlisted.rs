// SPDX-License-Identifier: 0BSD
//! Calls outside the document: a method and path in, the same way through the client out.

use crate::runtime::request::call::Call;
use crate::runtime::request::client_core::Core;
use crate::runtime::response::decode_error::DecodeError;
use crate::runtime::response::decoders::read_json;
use crate::runtime::response::raw::RawResponse;
use crate::runtime::response::typed::NoDeclaredError;
use crate::runtime::send::call_table::{call, streamed};
use crate::runtime::send::future::ResponseFuture;
use crate::runtime::spec::api::Operation;
use crate::runtime::spec::method::Method;
use crate::runtime::text::parameter::ParameterValue;
use crate::runtime::transport::body::Body;
use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A request to an endpoint that the document does not describe, with the client's credentials, retries and limits.
///
/// Any 2xx status is a success. Awaiting it returns the response as it was received, decompressed; [`send_json`](Self::send_json)
/// decodes the body.
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct UnlistedCall(Call);

static UNLISTED: Operation = Operation::DEFAULT;

fn read_raw(response: &RawResponse) -> Option<Result<RawResponse, DecodeError>> {
    Some(response.bytes().map(|_| response.clone()))
}

call! { UnlistedCall, RawResponse, NoDeclaredError, read_raw }
streamed! { UnlistedCall, NoDeclaredError }

impl UnlistedCall {
    /// Creates a request to a path, which is appended to the base URL, or to an absolute URL. Credentials are sent to allowed origins
    /// only.
    pub fn new(core: &Core, method: Method, path: impl Into<String>) -> Self {
        let mut call = Call::new(core, &UNLISTED);
        call.target = Some((method, path.into()));
        Self(call)
    }

    /// Sends the request and decodes the response body from JSON.
    pub fn send_json<T: DeserializeOwned>(self) -> ResponseFuture<T, NoDeclaredError> {
        self.0
            .send(|exchange| exchange.value::<T, NoDeclaredError>(read_json::<T>))
    }

    /// Adds a query parameter.
    pub fn query(mut self, name: &'static str, value: &dyn ParameterValue) -> Self {
        self.0.query(name, value);
        self
    }

    /// Sets the body to a value in JSON.
    pub fn json<T: Serialize + ?Sized>(mut self, value: &T) -> Self {
        self.0.json("application/json", value);
        self
    }

    /// Sets the body to bytes of a media type.
    pub fn bytes(self, content_type: &str, bytes: impl Into<Bytes>) -> Self {
        self.body(content_type, bytes.into())
    }

    /// Sets the body to anything that converts into one, such as a file or a stream.
    pub fn body(mut self, content_type: &str, body: impl Into<Body>) -> Self {
        self.0.bytes_as(content_type, body);
        self
    }
}
