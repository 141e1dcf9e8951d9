// SPDX-License-Identifier: 0BSD
//! How far bodies have come: a function of the user, called with bytes.

use super::body::Body;
use super::transport::TransportError;
use bytes::Bytes;
use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

/// Hears how many bytes have come or gone, and of how many in all if that is known.
#[derive(Clone)]
pub(super) struct Progress(Arc<dyn Fn(u64, Option<u64>) + Send + Sync>);

impl Progress {
    pub(super) fn new(hear: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
        Self(Arc::new(hear))
    }

    pub(super) fn hear(&self, bytes: u64, total: Option<u64>) {
        (self.0)(bytes, total);
    }

    pub(super) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Progress(…)")
    }
}

/// A body of which a function hears; each attempt begins anew.
#[derive(Clone)]
pub(super) struct Watched {
    pub(super) body: Box<Body>,
    pub(super) progress: Progress,
    sent: u64,
    /// What is cut up, so that more is heard than the end.
    rest: Bytes,
}

/// The most bytes that are sent without a word.
const STEP: usize = 64 << 10;

impl Watched {
    pub(super) fn new(body: Body, progress: Progress) -> Self {
        Self {
            body: Box::new(body),
            progress,
            sent: 0,
            rest: Bytes::new(),
        }
    }

    /// How many bytes are left.
    pub(super) fn length(&self) -> Option<u64> {
        Some(self.body.length()? + self.rest.len() as u64)
    }

    pub(super) fn poll_chunk(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        let total = self.length().map(|left| left + self.sent);
        if self.rest.is_empty() {
            match ready!(self.body.poll_chunk(cx)) {
                Some(Ok(chunk)) => self.rest = chunk,
                end => return Poll::Ready(end),
            }
        }
        let chunk = self.rest.split_to(self.rest.len().min(STEP));
        self.sent += chunk.len() as u64;
        self.progress.hear(self.sent, total);
        Poll::Ready(Some(Ok(chunk)))
    }
}
