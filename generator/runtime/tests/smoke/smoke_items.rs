// SPDX-License-Identifier: 0BSD
//! Calls whose success is items one after another in, what was wrong with any of them out.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "an API may have no use for some of it"
)]

use crate::runtime::{Error, ItemStream, ResponseFuture};
use crate::smoke::Smoke;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// Items that are looked at: some streams have no end.
const MOST: usize = 3;

impl Smoke {
    /// Waits for the first items of a call that was given this.
    pub fn items<T: 'static, H: 'static, E: 'static>(
        &mut self,
        given: &str,
        call: ResponseFuture<ItemStream<T, H>, E>,
    ) {
        let items = Items {
            call: Some(call),
            stream: None,
            left: MOST,
        };
        self.ended(given, Box::pin(items));
    }
}

struct Items<T, H, E> {
    call: Option<ResponseFuture<ItemStream<T, H>, E>>,
    stream: Option<ItemStream<T, H>>,
    left: usize,
}

// Nothing of it is pinned.
impl<T, H, E> Unpin for Items<T, H, E> {}

impl<T, H, E> Future for Items<T, H, E> {
    type Output = Result<(), Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Self { call, stream, left } = &mut *self;
        if let Some(waiting) = call {
            let answer = ready!(Pin::new(waiting).poll(cx));
            *call = None;
            *stream = Some(answer.map_err(Error::from)?);
        }
        while let Some(stream) = stream.as_mut().filter(|_| *left > 0) {
            match ready!(stream.poll_item(cx)) {
                Some(item) => drop(item?),
                None => break,
            }
            *left -= 1;
        }
        Poll::Ready(Ok(()))
    }
}
