// SPDX-License-Identifier: 0BSD
//! Trying again: what came of an attempt in, how long to wait before the next one out.

use super::response::RawResponse;
use super::transport::{TransportError, TransportErrorKind};
use std::time::Duration;

/// How often and when a call that failed is tried again.
///
/// The wait before each further attempt is any time up to a limit, which doubles each time; where the server says how
/// long to wait, it is that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    times: u32,
    first: Duration,
    most: Duration,
    longest: Duration,
}

impl Default for Retry {
    fn default() -> Self {
        Self::times(2)
    }
}

impl Retry {
    /// No second attempt.
    pub const NEVER: Self = Self::times(0);

    /// So many attempts after the first one; the limits of the waits are half a second, a second, and so on to eight.
    pub const fn times(times: u32) -> Self {
        Self {
            times,
            first: Duration::from_millis(500),
            most: Duration::from_secs(8),
            longest: Duration::from_secs(60),
        }
    }

    /// The same with other limits of the waits: the first one's and that of all.
    #[must_use]
    pub const fn backoff(self, first: Duration, most: Duration) -> Self {
        Self {
            first,
            most,
            ..self
        }
    }

    /// The same with another longest time that a server may ask to wait; where it asks for more, the call fails at once.
    #[must_use]
    pub const fn longest_wait(self, longest: Duration) -> Self {
        Self { longest, ..self }
    }

    /// How long to wait before the next attempt; `None` where there is none.
    ///
    /// `asked` is what the server asks for and `chance` a number from 0 to 1.
    pub(super) fn wait(
        &self,
        attempts: u32,
        asked: Option<Duration>,
        chance: f64,
    ) -> Option<Duration> {
        if attempts > self.times {
            return None;
        }
        match asked {
            Some(asked) if asked > self.longest => None,
            Some(asked) => Some(asked),
            None => {
                let doubled = self
                    .first
                    .saturating_mul(1_u32.checked_shl(attempts - 1).unwrap_or(u32::MAX));
                let limit = doubled.min(self.most);
                Some(Duration::try_from_secs_f64(limit.as_secs_f64() * chance).unwrap_or(limit))
            }
        }
    }
}

/// Says whether a response is one of those that another attempt may better.
pub(super) fn is_transient(response: &RawResponse) -> bool {
    matches!(
        response.status().as_u16(),
        408 | 429 | 500 | 502 | 503 | 504
    )
}

/// Says whether another attempt may better a failure of the network; `repeatable` where doing twice is doing once, and
/// `reached` where a server has done what was asked, and led on from there (RFC 9110 §15.4.4).
pub(super) fn is_passing(error: &TransportError, repeatable: bool, reached: bool) -> bool {
    match error.kind() {
        TransportErrorKind::Connect | TransportErrorKind::ConnectTimeout => repeatable || !reached,
        TransportErrorKind::Timeout
        | TransportErrorKind::Interrupted
        | TransportErrorKind::Body => repeatable,
        TransportErrorKind::TooLarge
        | TransportErrorKind::Redirect
        | TransportErrorKind::File
        | TransportErrorKind::Other => false,
    }
}
