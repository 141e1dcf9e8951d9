// SPDX-License-Identifier: 0BSD
//! Time for tests: sleeps in, moments at which each ends out, without any waiting.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

/// A clock that goes to the next moment somebody sleeps for as soon as there is nothing else to do.
#[derive(Default)]
pub(super) struct Clock(Mutex<Times>);

#[derive(Default)]
struct Times {
    now: Duration,
    sleeps: Vec<Slept>,
    next: u64,
    /// How often any sleep was looked at.
    looks: u64,
}

/// A moment that is slept for.
struct Slept {
    end: Duration,
    number: u64,
    /// The number of the last look at it, and of the one before.
    seen: [Option<u64>; 2],
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
pub(super) struct Sleep {
    clock: Arc<Clock>,
    end: Duration,
    number: u64,
}

impl Sleep {
    pub(super) fn new(clock: &Arc<Clock>, duration: Duration) -> Self {
        let (end, number) = clock.with(|times| {
            let (end, number) = (times.now.saturating_add(duration), times.next);
            times.next += 1;
            times.sleeps.push(Slept {
                end,
                number,
                seen: [None; 2],
            });
            (end, number)
        });
        Self {
            clock: Arc::clone(clock),
            end,
            number,
        }
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let over = self.clock.with(|times| times.turn(self.end, self.number));
        if over {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Times {
    /// Says whether a sleep is over, after everything else that is waited for had its turn.
    ///
    /// A sleep that nobody looks at while others are looked at twice holds nothing up.
    fn turn(&mut self, end: Duration, number: u64) -> bool {
        if self.now >= end {
            return true;
        }
        self.looks += 1;
        let mine = self.sleeps.iter_mut().find(|sleep| sleep.number == number);
        let Some(mine) = mine else { return false };
        let [last, before] = mine.seen;
        mine.seen = [Some(self.looks), last];
        let waited_for = |sleep: &&Slept| sleep.seen[0] >= before;
        let waiting = self.sleeps.iter().filter(waited_for);
        let first = waiting.min_by_key(|sleep| (sleep.end, sleep.number));
        if before.is_some() && first.is_some_and(|sleep| sleep.number == number) {
            self.now = end;
        }
        self.now >= end
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        let number = self.number;
        self.clock
            .with(|times| times.sleeps.retain(|sleep| sleep.number != number));
    }
}
