// SPDX-License-Identifier: 0BSD
//! Time limits: a future and a limit in, its value or the limit out.

use crate::runtime::failure::transport_error::{TransportError, TransportErrorKind};
use crate::runtime::transport::interface::Transport;
use crate::runtime::transport::maybe_send::BoxFuture;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

/// The value of a future, or the time limit if it ran out first.
pub(in crate::runtime) async fn within<T>(
    limit: Option<Duration>,
    transport: &dyn Transport,
    future: impl Future<Output = T>,
) -> Result<T, Duration> {
    let Some(limit) = limit else {
        return Ok(future.await);
    };
    let mut future = pin!(future);
    let mut sleep = None;
    std::future::poll_fn(|cx| {
        if let Poll::Ready(value) = future.as_mut().poll(cx) {
            return Poll::Ready(Ok(value));
        }
        let sleep = sleep.get_or_insert_with(|| transport.sleep(limit));
        sleep.as_mut().poll(cx).map(|()| Err(limit))
    })
    .await
}

pub(in crate::runtime) fn timed_out(what: &str, limit: Duration) -> TransportError {
    TransportError::new(
        TransportErrorKind::Timeout,
        format!("{what} within {limit:?}"),
    )
}

/// Watches that something comes again and again within a limit.
///
/// Time counts while it is waited for, not while what came is made use of.
pub(super) struct Idle {
    transport: Arc<dyn Transport>,
    limit: Option<Duration>,
    /// Ends when nothing came for too long, since it was first waited for.
    sleep: Option<BoxFuture<'static, ()>>,
}

impl Idle {
    pub(super) fn new(transport: Arc<dyn Transport>, limit: Option<Duration>) -> Self {
        Self {
            transport,
            limit,
            sleep: None,
        }
    }

    /// Notes that something came.
    pub(super) fn reset(&mut self) {
        self.sleep = None;
    }

    /// Ready with the limit once nothing came for so long.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Duration> {
        let Some(limit) = self.limit else {
            return Poll::Pending;
        };
        let sleep = self
            .sleep
            .get_or_insert_with(|| self.transport.sleep(limit));
        sleep.as_mut().poll(cx).map(|()| limit)
    }
}
