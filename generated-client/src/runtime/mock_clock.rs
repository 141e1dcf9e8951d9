// SPDX-License-Identifier: 0BSD
//! Time for tests: sleeps in, moments at which each ends out, without any waiting.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

/// A clock that goes to the next moment somebody sleeps for as soon as there is nothing else to do.
#[derive(Debug, Default)]
pub(super) struct Clock(Mutex<Times>);

#[derive(Debug, Default)]
struct Times {
    now: Duration,
    /// The moments that are slept for, each with the number of the sleep.
    sleeps: Vec<(Duration, u64)>,
    next: u64,
}

impl Clock {
    pub(super) fn now(&self) -> Duration {
        self.with(|times| times.now)
    }

    fn with<T>(&self, look: impl FnOnce(&mut Times) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// A sleep until a moment of a [`Clock`].
#[derive(Debug)]
pub(super) struct Sleep {
    clock: Arc<Clock>,
    end: Duration,
    number: u64,
    /// Everything else had its turn once since the sleep was looked at.
    waited: bool,
}

impl Sleep {
    pub(super) fn new(clock: &Arc<Clock>, duration: Duration) -> Self {
        let (end, number) = clock.with(|times| {
            let (end, number) = (times.now.saturating_add(duration), times.next);
            times.next += 1;
            times.sleeps.push((end, number));
            (end, number)
        });
        Self {
            clock: Arc::clone(clock),
            end,
            number,
            waited: false,
        }
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let (end, number, waited) = (self.end, self.number, self.waited);
        let over = self.clock.with(|times| {
            let first = times.sleeps.iter().min() == Some(&(end, number));
            if waited && first {
                times.now = times.now.max(end);
            }
            times.now >= end
        });
        if over {
            return Poll::Ready(());
        }
        self.waited = true;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        let number = self.number;
        self.clock
            .with(|times| times.sleeps.retain(|(_, known)| *known != number));
    }
}
