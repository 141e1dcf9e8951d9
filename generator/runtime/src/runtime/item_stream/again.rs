// SPDX-License-Identifier: 0BSD
//! Streams of events that are called for again: one that has ended in, the same from its last event on out.

use super::format::StreamFormat;
use super::send::run;
use crate::runtime::request::call::Call;
use crate::runtime::send::error::Error;
use crate::runtime::send::exchange::Exchange;
use crate::runtime::send::stream::BytesStream;
use crate::runtime::transport::maybe_send::BoxFuture;
use http::StatusCode;
use http::header::HeaderValue;
use std::fmt;
use std::task::{Context, Poll, ready};
use std::time::Duration;

/// How long to wait where the server does not say.
const WAIT: Duration = Duration::from_secs(3);

/// The longest wait, where it gets longer with each failure.
const LONGEST: Duration = Duration::from_secs(60);

/// A call that is sent again once its events end.
pub(super) struct Again {
    call: Call,
    format: StreamFormat,
    stream: fn(Exchange) -> Result<BytesStream, Error>,
    /// How often it was sent in vain since an event came.
    failures: u32,
    under_way: Option<BoxFuture<'static, Result<Exchange, Error>>>,
}

impl Again {
    /// A call that is to be sent again, if its options say so and its body can be.
    pub(super) fn of(
        call: Call,
        format: StreamFormat,
        stream: fn(Exchange) -> Result<BytesStream, Error>,
    ) -> Self {
        Self {
            call,
            format,
            stream,
            failures: 0,
            under_way: None,
        }
    }

    pub(super) fn is_under_way(&self) -> bool {
        self.under_way.is_some()
    }

    /// An event came.
    pub(super) fn works(&mut self) {
        self.failures = 0;
    }

    /// Sends the call, after a while; whether it may be sent once more.
    pub(super) fn start(&mut self, last: Option<&str>, wait: Option<Duration>) -> bool {
        if self.failures >= self.call.options.reconnects {
            return false;
        }
        let longer = 1_u32.checked_shl(self.failures).unwrap_or(u32::MAX);
        self.failures += 1;
        let wait = match wait {
            Some(wait) => wait,
            None => WAIT.saturating_mul(longer).min(LONGEST),
        };
        let mut call = self.call.again();
        let id = last.and_then(|id| HeaderValue::from_bytes(id.as_bytes()).ok());
        if let Some(id) = id {
            call.options.headers.insert("last-event-id", id);
        }
        let format = self.format;
        self.under_way = Some(Box::pin(async move {
            let transport = call.core.0.transport.clone();
            transport.sleep(wait).await;
            run(call, format).await
        }));
        true
    }

    /// The stream that came of it; none where the server says that there is nothing more.
    pub(super) fn poll(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<BytesStream, Error>>> {
        let Some(under_way) = &mut self.under_way else {
            return Poll::Ready(None);
        };
        let exchange = ready!(under_way.as_mut().poll(cx));
        self.under_way = None;
        Poll::Ready(match exchange {
            // WHATWG HTML §9.2.1: that ends it.
            Ok(exchange) if exchange.response.status() == StatusCode::NO_CONTENT => None,
            Ok(exchange) => Some((self.stream)(exchange)),
            Err(error) => Some(Err(error)),
        })
    }
}

impl fmt::Debug for Again {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Again")
            .field("failures", &self.failures)
            .finish_non_exhaustive()
    }
}
