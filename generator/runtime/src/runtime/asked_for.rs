// SPDX-License-Identifier: 0BSD
//! Calls that ask for another media type than the usual one: a call in, what its answer is in that type out.

use super::call::Call;
use super::call_error::CallError;
use super::decode_error::DecodeError;
use super::future::ResponseFuture;
use super::response::{ByStatus, RawResponse, Response};
use super::stream::BytesStream;
use bytes::Bytes;
use serde::de::DeserializeOwned;
use std::fmt;
use std::marker::PhantomData;
use std::path::PathBuf;

/// How an answer is read.
#[doc(hidden)]
pub trait ReadAs {
    /// What it is.
    type Value: Send + 'static;

    /// Reads it.
    fn read(response: &RawResponse) -> Option<Result<Self::Value, DecodeError>>;
}

macro_rules! ways {
    ($($(#[$docs:meta])* $name:ident $(<$of:ident>)?: $value:ty, $read:ident;)*) => {
        $(
            $(#[$docs])*
            #[derive(Clone, Copy, Debug)]
            pub struct $name $(<$of>(PhantomData<fn() -> $of>))?;

            impl $(<$of: DeserializeOwned + Send + 'static>)? ReadAs for $name $(<$of>)? {
                type Value = $value;

                fn read(response: &RawResponse) -> Option<Result<$value, DecodeError>> {
                    Some(response.$read())
                }
            }
        )*
    };
}

ways! {
    /// A value in JSON.
    AsJson<T>: T, json;
    /// A string, of JSON or of whatever else comes.
    AsString: String, string;
    /// Text.
    AsText: String, text;
    /// A single value in text.
    AsPlain<T>: T, plain;
    /// Bytes.
    AsBytes: Bytes, bytes;
}

/// A call that asks for another media type than its operation's usual one, to be awaited or sent.
///
/// What is set for a call alone is set before: `call.with_timeout(…).as_csv()`.
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct AskedFor<R, E> {
    call: Call,
    read: PhantomData<fn() -> (R, E)>,
}

impl<R: ReadAs, E: ByStatus> AskedFor<R, E> {
    /// The call, with these media types as what it accepts.
    pub(crate) fn new(mut call: Call, accept: &'static str) -> Self {
        call.set_header("accept", accept);
        let read = PhantomData;
        Self { call, read }
    }

    /// Sends the call; `.await` does the same.
    pub fn send(self) -> ResponseFuture<R::Value, E> {
        self.call
            .send(|exchange| exchange.value::<R::Value, E>(R::read))
    }

    /// Sends the call and gives the response's status and headers with its body.
    pub fn with_response(self) -> ResponseFuture<Response<R::Value>, E> {
        self.call
            .send(|exchange| exchange.response::<R::Value, E>(R::read))
    }

    /// Sends the call and gives the body as it comes; from then on the idle timeout alone counts.
    pub fn bytes_stream(self) -> ResponseFuture<BytesStream, E> {
        self.call.send_streamed(|exchange| exchange.stream::<E>())
    }

    /// Sends the call and writes the body to a file, whole or not at all; gives the number of bytes.
    pub fn save_to(self, path: impl Into<PathBuf>) -> ResponseFuture<u64, E> {
        self.call
            .send_to_file(path.into(), |exchange| exchange.saved::<E>())
    }
}

impl<R: ReadAs, E: ByStatus> IntoFuture for AskedFor<R, E> {
    type Output = Result<R::Value, CallError<E>>;
    type IntoFuture = ResponseFuture<R::Value, E>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<R, E> fmt::Debug for AskedFor<R, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AskedFor").field(&self.call).finish()
    }
}
