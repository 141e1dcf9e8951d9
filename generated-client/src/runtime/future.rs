// SPDX-License-Identifier: 0BSD
//! The future of a call: the answer of the pipeline in, a value of the operation's type out.

use super::api::Operation;
use super::decode_error::DecodeError;
use super::error::{CallError, Error, Failure, Subject};
use super::read::Reader;
use super::response::{ByStatus, RawResponse, Response};
use super::stream::BytesStream;
use super::transport::BoxFuture;
use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The answer to a call, before it is a value.
#[derive(Debug)]
pub struct Exchange {
    pub(super) subject: Subject,
    pub(super) attempts: u32,
    pub(super) operation: &'static Operation,
    pub(super) response: RawResponse,
    pub(super) rest: Rest,
}

/// What became of the body of a success.
#[derive(Debug)]
pub(super) enum Rest {
    /// It is in the response.
    Read,
    /// It is left to be read.
    Coming(Reader),
    /// It was written to a file, so many bytes of it.
    Saved(u64),
}

/// Makes a value of a response; none where its status is not documented.
pub type Read<T> = fn(&RawResponse) -> Option<Result<T, DecodeError>>;

impl Exchange {
    /// The value of a success.
    ///
    /// # Errors
    ///
    /// The documented failure `E`, or whatever else the response is.
    pub fn value<T, E>(self, read: Read<T>) -> Result<T, Error>
    where
        E: ByStatus + Send + Sync + 'static,
    {
        self.response::<T, E>(read).map(Response::into_body)
    }

    /// The value of a success, with the response around it.
    ///
    /// # Errors
    ///
    /// The documented failure `E`, or whatever else the response is.
    pub fn response<T, E>(self, read: Read<T>) -> Result<Response<T>, Error>
    where
        E: ByStatus + Send + Sync + 'static,
    {
        let mut value = None;
        let found = self.success(&mut |response| {
            let found = read(response)?;
            Some(found.map(|found| value = Some(found)))
        });
        match value {
            Some(value) => Ok(Response::new(self.response, value)),
            None => Err(self.failed::<E>(found.and_then(Result::err))),
        }
    }

    /// What `read` says of the response, if its status is a success.
    ///
    /// One that is not documented is read as the documented ones are, and as the first of those that are told by status.
    fn success(
        &self,
        read: &mut dyn FnMut(&RawResponse) -> Option<Result<(), DecodeError>>,
    ) -> Option<Result<(), DecodeError>> {
        let status = self.response.status();
        if !self.operation.succeeds(status) {
            return None;
        }
        let found = read(&self.response);
        if found.is_some() || self.operation.documents(status) {
            return found;
        }
        let mut first = None;
        for status in self.operation.listed() {
            match read(&self.response.as_if(status)) {
                Some(Err(error)) => first = first.or(Some(Err(error))),
                Some(Ok(())) => return Some(Ok(())),
                None => {}
            }
        }
        first
    }

    /// The body of a success as it comes.
    ///
    /// # Errors
    ///
    /// The documented failure `E`, or whatever else the response is.
    pub fn stream<E>(self) -> Result<BytesStream, Error>
    where
        E: ByStatus + Send + Sync + 'static,
    {
        match self.rest {
            Rest::Coming(reader) => Ok(BytesStream {
                subject: self.subject,
                attempts: self.attempts,
                head: self.response,
                reader,
            }),
            Rest::Read | Rest::Saved(_) => Err(self.failed::<E>(None)),
        }
    }

    /// The number of bytes of a success that were written to a file.
    ///
    /// # Errors
    ///
    /// The documented failure `E`, or whatever else the response is.
    pub fn saved<E>(self) -> Result<u64, Error>
    where
        E: ByStatus + Send + Sync + 'static,
    {
        match self.rest {
            Rest::Saved(bytes) => Ok(bytes),
            Rest::Read | Rest::Coming(_) => Err(self.failed::<E>(None)),
        }
    }

    fn failed<E>(self, unread: Option<DecodeError>) -> Error
    where
        E: ByStatus + Send + Sync + 'static,
    {
        self.failure(unread, |response| {
            Some(E::decode(response)?.map(|failure| Box::new(failure) as _))
        })
    }

    /// The failure that the response is; `unread` is why it is not the success that its status says.
    fn failure(self, unread: Option<DecodeError>, read: Read<Box<dyn Any + Send + Sync>>) -> Error {
        let response = self.response;
        let documented = self.operation.documents(response.status());
        let failure = match unread {
            Some(error) if documented => Failure::Decode(response, error),
            // What a document says of all other statuses is hardly said of a success without a body.
            Some(error) if response.body().is_empty() => Failure::Undeclared(response, Some(error)),
            unread => match (read(&response), unread) {
                (Some(Ok(failure)), _) => Failure::Api(response, failure),
                (Some(Err(error)), None) => Failure::Decode(response, error),
                (_, unread) => Failure::Undeclared(response, unread),
            },
        };
        Error::new(self.subject, self.attempts, failure)
    }
}

/// The future of a call that was sent; dropping it ends the call.
#[must_use = "a call does nothing until it is awaited"]
pub struct ResponseFuture<T, E> {
    exchange: BoxFuture<'static, Result<Exchange, Error>>,
    decode: fn(Exchange) -> Result<T, Error>,
    failures: PhantomData<fn() -> E>,
}

impl<T, E> ResponseFuture<T, E> {
    pub(super) fn new(
        exchange: BoxFuture<'static, Result<Exchange, Error>>,
        decode: fn(Exchange) -> Result<T, Error>,
    ) -> Self {
        Self {
            exchange,
            decode,
            failures: PhantomData,
        }
    }
}

#[cfg(feature = "blocking")]
impl<T, E> ResponseFuture<T, E> {
    /// Waits for the answer on this thread, for programs that are not asynchronous.
    ///
    /// A client that is waited on is not to be awaited elsewhere too: connections stay with the runtime that opened them,
    /// and one whose runtime stands still while this thread waits gives no answer. A client of its own costs little.
    ///
    /// # Errors
    ///
    /// The failures that awaiting gives.
    ///
    /// # Panics
    ///
    /// Inside an asynchronous task, which it would bring to a halt.
    pub fn wait(self) -> Result<T, CallError<E>> {
        super::blocking::wait(self)
    }
}

impl<T, E> Future for ResponseFuture<T, E> {
    type Output = Result<T, CallError<E>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let exchange = ready!(self.exchange.as_mut().poll(cx));
        Poll::Ready(exchange.and_then(self.decode).map_err(CallError::from))
    }
}

impl<T, E> fmt::Debug for ResponseFuture<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}

/// Reads a body as JSON.
pub fn read_json<T: serde::de::DeserializeOwned>(
    response: &RawResponse,
) -> Option<Result<T, DecodeError>> {
    Some(response.json())
}

/// Reads a body as text.
pub fn read_text(response: &RawResponse) -> Option<Result<String, DecodeError>> {
    Some(response.text())
}

/// Reads a body as a string, of JSON unless it is of another media type.
pub fn read_string(response: &RawResponse) -> Option<Result<String, DecodeError>> {
    Some(response.string())
}

/// Reads a body as bytes.
pub fn read_bytes(response: &RawResponse) -> Option<Result<bytes::Bytes, DecodeError>> {
    Some(response.bytes())
}

/// Reads nothing of a body.
pub fn read_none(_: &RawResponse) -> Option<Result<(), DecodeError>> {
    Some(Ok(()))
}

/// Makes a struct around a [`Call`](super::Call) the call of an operation.
///
/// `call! { Name => json T, E }`: the success is a `T` from JSON, the documented failures are `E`. Other words for the
/// success are `json T as date` (a `T` that is made of dates), `string` (a `String` of JSON, or of whatever else comes),
/// `plain T` (a single value in text), `text` (a `String`), `bytes` (`Bytes`), `none` (`()`) and `by_status T`, where `T` is `ByStatus`.
macro_rules! call {
    ($name:ident => json $of:ty, $error:ty $(,)?) => {
        $crate::runtime::call! { $name, $of, $error, $crate::runtime::read_json::<$of> }
    };
    ($name:ident => json $of:ty as date, $error:ty $(,)?) => {
        $crate::runtime::call! { $name, $of, $error, $crate::runtime::read_json_date::<$of> }
    };
    ($name:ident => string, $error:ty $(,)?) => {
        $crate::runtime::call! { $name, ::std::string::String, $error, $crate::runtime::read_string }
        $crate::runtime::streamed! { $name, $error }
    };
    ($name:ident => plain $of:ty, $error:ty $(,)?) => {
        $crate::runtime::call! { $name, $of, $error, $crate::runtime::read_plain::<$of> }
    };
    ($name:ident => plain $of:ty as date, $error:ty $(,)?) => {
        $crate::runtime::call! { $name, $of, $error, $crate::runtime::read_plain_date::<$of> }
    };
    ($name:ident => text, $error:ty $(,)?) => {
        $crate::runtime::call! { $name, ::std::string::String, $error, $crate::runtime::read_text }
        $crate::runtime::streamed! { $name, $error }
    };
    ($name:ident => bytes, $error:ty $(,)?) => {
        $crate::runtime::call! { $name, $crate::runtime::Bytes, $error, $crate::runtime::read_bytes }
        $crate::runtime::streamed! { $name, $error }
    };
    ($name:ident => none, $error:ty $(,)?) => {
        $crate::runtime::call! { $name, (), $error, $crate::runtime::read_none }
    };
    ($name:ident => by_status $of:ty, $error:ty $(,)?) => {
        $crate::runtime::call! { $name, $of, $error, <$of as $crate::runtime::ByStatus>::decode }
    };
    ($name:ident, $of:ty, $error:ty, $read:expr) => {
        impl $name {
            /// Sends the call; `.await` on the call itself does the same.
            pub fn send(self) -> $crate::runtime::ResponseFuture<$of, $error> {
                self.0.send(|exchange| exchange.value::<$of, $error>($read))
            }

            /// Sends the call and gives the response's status and headers with its body.
            pub fn with_response(
                self,
            ) -> $crate::runtime::ResponseFuture<$crate::runtime::Response<$of>, $error> {
                self.0
                    .send(|exchange| exchange.response::<$of, $error>($read))
            }

            /// The request as it would be sent, credentials and all.
            ///
            /// # Errors
            ///
            /// What keeps the request from being made.
            pub fn into_request(
                self,
            ) -> ::core::result::Result<
                $crate::runtime::HttpRequest<$crate::runtime::Body>,
                $crate::runtime::Error,
            > {
                self.0.into_request()
            }

            $crate::runtime::call_options! {}
        }

        impl ::core::future::IntoFuture for $name {
            type Output = ::core::result::Result<$of, $crate::runtime::CallError<$error>>;
            type IntoFuture = $crate::runtime::ResponseFuture<$of, $error>;

            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
}
pub(crate) use call;

/// The ways to send a call whose success is bytes or text, besides those of every call.
macro_rules! streamed {
    ($name:ident, $error:ty) => {
        impl $name {
            /// Sends the call and gives the body as it comes; from then on the idle timeout alone counts.
            pub fn bytes_stream(
                self,
            ) -> $crate::runtime::ResponseFuture<$crate::runtime::BytesStream, $error> {
                self.0.send_streamed(|exchange| exchange.stream::<$error>())
            }

            /// Sends the call and writes the body to a file, whole or not at all; gives the number of bytes.
            ///
            /// The time of the call ends with the head of the response; while the body comes, the idle timeout counts.
            pub fn save_to(
                self,
                path: impl ::core::convert::Into<::std::path::PathBuf>,
            ) -> $crate::runtime::ResponseFuture<u64, $error> {
                self.0
                    .send_to_file(path.into(), |exchange| exchange.saved::<$error>())
            }
        }
    };
}
pub(crate) use streamed;

/// The setters that every call has.
macro_rules! call_options {
    () => {
        /// Sets a header of this call alone; it replaces what the client would send.
        pub fn with_header(mut self, name: &str, value: &str) -> Self {
            self.0.set_header(name, value);
            self
        }

        /// Sets a key by which the server knows the call again (`Idempotency-Key`), so that it may be tried again
        /// whatever its method.
        pub fn with_idempotency_key(mut self, key: &str) -> Self {
            self.0.idempotency_key(key);
            self
        }

        /// Sets how often and when this call is tried again, whatever its method; see
        /// [`Retry`]($crate::runtime::Retry).
        pub fn with_retry(mut self, retry: $crate::runtime::Retry) -> Self {
            self.0.options().retry(retry);
            self
        }

        /// Sets the time each attempt of this call may take.
        pub fn with_attempt_timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.0.options().attempt_timeout(timeout);
            self
        }

        /// Sets the time this call may take as a whole, with all its attempts.
        pub fn with_timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.0.options().timeout(timeout);
            self
        }

        /// Sets the longest pause between two chunks of the response's body, half a minute unless the client says
        /// otherwise; `Duration::MAX` for as long as it takes.
        pub fn with_idle_timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.0.options().idle_timeout(timeout);
            self
        }

        /// Sets the URL that this call's path is appended to, instead of any server's.
        pub fn with_base_url(mut self, url: &str) -> Self {
            self.0.options().base_url(url);
            self
        }
    };
}
pub(crate) use call_options;
