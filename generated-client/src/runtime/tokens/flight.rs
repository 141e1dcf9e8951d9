// SPDX-License-Identifier: 0BSD
//! One request for a token at a time: calls that need one in, what came of the request for all of them out.
//!
//! The request is made by whichever of the calls is looked at, so that nothing here starts a task. Where all calls are dropped it
//! stays where it is until another call needs a token: a server may have used up a refresh token for it.

use super::provider::{Held, TokenError, TokenProvider, TokenRequest, ask};
use crate::runtime::transport::maybe_send::BoxFuture;
use http::HeaderValue;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

type Outcome = Result<Held, Arc<TokenError>>;

/// A token, or a request for one.
#[derive(Default)]
pub(super) struct Flight {
    state: Mutex<State>,
    calls: Arc<Calls>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// The request, while nobody looks at it.
    request: Option<BoxFuture<'static, Outcome>>,
    /// A request is being made, here or in the hands of a call.
    under_way: bool,
    /// All calls that waited for it were dropped.
    left_alone: bool,
    /// How many requests have ended, and what came of the last.
    ended: u64,
    failed: Option<Arc<TokenError>>,
}

/// The calls that wait, by their numbers.
#[derive(Default)]
struct Calls(Mutex<Waiting>);

#[derive(Default)]
struct Waiting {
    next: u64,
    /// A waker once a call was looked at.
    calls: Vec<(u64, Option<Waker>)>,
}

impl Calls {
    fn with<T>(&self, look: impl FnOnce(&mut Waiting) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn enter(&self) -> u64 {
        self.with(|waiting| {
            waiting.next += 1;
            waiting.calls.push((waiting.next, None));
            waiting.next
        })
    }

    /// Says whether that was the last one.
    fn leave(&self, number: u64) -> bool {
        self.with(|waiting| {
            waiting.calls.retain(|(known, _)| *known != number);
            waiting.calls.is_empty()
        })
    }

    fn looked_at(&self, number: u64, by: &Waker) {
        self.with(|waiting| {
            let mut calls = waiting.calls.iter_mut();
            if let Some((_, waker)) = calls.find(|(known, _)| *known == number) {
                match waker {
                    Some(waker) => waker.clone_from(by),
                    None => *waker = Some(by.clone()),
                }
            }
        });
    }
}

/// What wakes the request wakes all calls that wait for it: any of them may be dropped.
impl Wake for Calls {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        let wakers = self.with(|waiting| {
            let wakers = waiting.calls.iter_mut();
            wakers
                .filter_map(|(_, waker)| waker.take())
                .collect::<Vec<_>>()
        });
        wakers.into_iter().for_each(Waker::wake);
    }
}

impl Flight {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says whether there is a token that may still be sent, other than the one that was refused.
    pub(super) fn has(&self, now: Duration, refused: Option<&HeaderValue>) -> bool {
        self.state().token(now, refused).is_some()
    }
}

impl State {
    /// The token, if it may still be sent.
    fn token(&self, now: Duration, refused: Option<&HeaderValue>) -> Option<&HeaderValue> {
        let held = self.held.as_ref().filter(|held| !held.is_over(now))?;
        Some(&held.value).filter(|value| refused != Some(*value))
    }
}

impl State {
    fn end(&mut self, outcome: Outcome) {
        self.under_way = false;
        self.ended += 1;
        self.failed = None;
        match outcome {
            Ok(held) => self.held = Some(held),
            Err(error) => self.failed = Some(error),
        }
    }
}

/// A call that waits for a token.
pub(super) struct Wait {
    flight: Arc<Flight>,
    refused: Option<HeaderValue>,
    provider: Arc<dyn TokenProvider>,
    request: TokenRequest,
    number: u64,
    /// How many requests had ended when it began to wait for one.
    since: Option<u64>,
}

impl Wait {
    pub(super) fn new(
        flight: Arc<Flight>,
        refused: Option<HeaderValue>,
        provider: Arc<dyn TokenProvider>,
        request: TokenRequest,
    ) -> Self {
        let number = flight.calls.enter();
        Self {
            flight,
            refused,
            provider,
            request,
            number,
            since: None,
        }
    }

    fn start(&self) -> BoxFuture<'static, Outcome> {
        Box::pin(ask(Arc::clone(&self.provider), self.request.clone()))
    }
}

impl Future for Wait {
    type Output = Result<HeaderValue, Arc<TokenError>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        let flight = Arc::clone(&this.flight);
        let waker = Waker::from(Arc::clone(&flight.calls));
        loop {
            let now = this.request.transport.now();
            let mut state = flight.state();
            if let Some(outcome) = this.outcome(&state, now) {
                return Poll::Ready(outcome);
            }
            this.since.get_or_insert(state.ended);
            flight.calls.looked_at(this.number, cx.waker());
            if !state.under_way {
                state.under_way = true;
                state.left_alone = false;
                state.request = Some(this.start());
            }
            let Some(mut request) = state.request.take() else {
                // Another call looks at it; all are woken when there is something new.
                return Poll::Pending;
            };
            drop(state);
            let ends = Ends(&flight);
            let outcome = request.as_mut().poll(&mut Context::from_waker(&waker));
            std::mem::forget(ends);
            let mut state = flight.state();
            let Poll::Ready(outcome) = outcome else {
                state.request = Some(request);
                return Poll::Pending;
            };
            if outcome.is_err() && std::mem::take(&mut state.left_alone) {
                // It may have failed because nobody looked at it.
                state.request = Some(this.start());
                continue;
            }
            state.end(outcome);
            drop(state);
            flight.calls.wake_by_ref();
        }
    }
}

impl Wait {
    /// What the call gets, if that is known.
    fn outcome(
        &self,
        state: &State,
        now: Duration,
    ) -> Option<Result<HeaderValue, Arc<TokenError>>> {
        if let Some(value) = state.token(now, self.refused.as_ref()) {
            return Some(Ok(value.clone()));
        }
        if self.since.is_none_or(|since| state.ended <= since) {
            return None;
        }
        // A token that is over as soon as it is there is sent all the same.
        Some(match (&state.failed, &state.held) {
            (None, Some(held)) => Ok(held.value.clone()),
            (Some(error), _) => Err(Arc::clone(error)),
            (None, None) => Err(Arc::new("nothing came of the request".into())),
        })
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        if self.flight.calls.leave(self.number) {
            let mut state = self.flight.state();
            state.left_alone = state.under_way;
        } else {
            // It may be the one that was woken.
            self.flight.calls.wake_by_ref();
        }
    }
}

/// Ends a request whose provider panics, so that no call waits for it.
struct Ends<'a>(&'a Flight);

impl Drop for Ends<'_> {
    fn drop(&mut self) {
        self.0.state().under_way = false;
        self.0.calls.wake_by_ref();
    }
}
