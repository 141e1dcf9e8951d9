// SPDX-License-Identifier: 0BSD
//! The future of a call: the answer of the pipeline in, a value of the operation's type out.

use super::api::Operation;
use super::call::Call;
use super::call_error::CallError;
use super::decode_error::DecodeError;
use super::error::{Error, Failure, Subject};
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
#[doc(hidden)]
pub struct Exchange {
    pub(super) subject: Subject,
    pub(super) attempts: u32,
    pub(super) operation: &'static Operation,
    pub(super) response: RawResponse,
    pub(super) rest: Rest,
    /// The call, where it may be sent again.
    pub(super) again: Option<Box<Call>>,
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
#[doc(hidden)]
pub type Read<T> = fn(&RawResponse) -> Option<Result<T, DecodeError>>;

impl Exchange {
    /// The value of a success.
    ///
    /// # Errors
    ///
    /// The documented failure `E`, or whatever else the response is.
    pub fn value<T, E>(self, read: Read<T>) -> Result<T, Error>
    where
        E: ByStatus,
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
        E: ByStatus,
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
        E: ByStatus,
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
        E: ByStatus,
    {
        match self.rest {
            Rest::Saved(bytes) => Ok(bytes),
            Rest::Read | Rest::Coming(_) => Err(self.failed::<E>(None)),
        }
    }

    fn failed<E>(self, unread: Option<DecodeError>) -> Error
    where
        E: ByStatus,
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
