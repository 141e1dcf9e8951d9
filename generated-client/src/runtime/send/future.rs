// SPDX-License-Identifier: 0BSD
//! The future of a call: the answer of the pipeline in, a value of the operation's type out.

use super::call_error::CallError;
use super::error::Error;
use super::exchange::Exchange;
use crate::runtime::transport::maybe_send::BoxFuture;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The future of a call; dropping it cancels the call.
#[must_use = "a call does nothing until it is awaited"]
pub struct ResponseFuture<T, E> {
    exchange: BoxFuture<'static, Result<Exchange, Error>>,
    decode: fn(Exchange) -> Result<T, Error>,
    failures: PhantomData<fn() -> E>,
}

impl<T, E> ResponseFuture<T, E> {
    pub(in crate::runtime) fn new(
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
    /// Blocks this thread until the response is there, for programs that are not asynchronous.
    ///
    /// A client that is used in this way should not be awaited elsewhere too: a connection belongs to the asynchronous runtime that
    /// opened it, and makes no progress while that runtime is blocked. Creating a second client is cheap.
    ///
    /// # Errors
    ///
    /// The same as by awaiting the call.
    ///
    /// # Panics
    ///
    /// If called within an asynchronous task, which it would block.
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
