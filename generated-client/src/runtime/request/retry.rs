// SPDX-License-Identifier: 0BSD
//! Trying again: what came of an attempt in, how long to wait before the next one out.

use crate::runtime::failure::transport_error::{TransportError, TransportErrorKind};
use crate::runtime::response::raw::RawResponse;
use crate::runtime::spec::api::Retries;
use std::time::Duration;

/// How failed calls are retried.
///
/// Before each retry the client waits: for as long as the server asks (`Retry-After`), or else for a random time up to a limit
/// that doubles with each retry.
///
/// Failures that may be transient are: no connection, a broken connection, a timeout of an attempt, and the statuses 408, 429,
/// 500, 502, 503 and 504. Calls that are idempotent (by their method, RFC 9110 §9.2.2, or because they have an idempotency key)
/// are retried after any of these. For other calls, such as a `POST`, it depends on where the `Retry` is set:
///
/// | set by | such a call is retried |
/// |---|---|
/// | default | if no connection was established, so that the server has seen nothing of the request |
/// | `retry` of the client's builder | also if the server says that it did not act: 429, or 503 with `Retry-After` |
/// | `with_retry` of the call | after any transient failure: the caller knows that the call may be executed twice |
///
/// If neither is set and the document has rules of its own (`x-speakeasy-retries`), its statuses, waits and limits are used: those
/// of an operation like `with_retry`, those of the whole document like `retry`.
///
/// A call is never retried if its body is a stream that can be sent once, or if the server has executed it and redirected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    times: u32,
    first: Duration,
    most: Duration,
    longest: Duration,
    /// What each limit is of the one before, in hundredths.
    growth: u32,
    /// How long after the first attempt another one may begin.
    pub(in crate::runtime) elapsed: Option<Duration>,
}

impl Default for Retry {
    fn default() -> Self {
        Self::times(2)
    }
}

impl Retry {
    /// Never retries.
    pub const NEVER: Self = Self::times(0);

    /// Retries up to `times` times after the first attempt. The limits of the waits are 0.5 s, 1 s, 2 s and so on, up to 8 s.
    pub const fn times(times: u32) -> Self {
        Self {
            times,
            first: Duration::from_millis(500),
            most: Duration::from_secs(8),
            longest: Duration::from_secs(60),
            growth: 200,
            elapsed: None,
        }
    }

    /// What a document says.
    pub(super) const fn documented(rule: &Retries) -> Self {
        Self {
            times: if rule.statuses.is_empty() {
                0
            } else {
                u32::MAX
            },
            first: Duration::from_millis(rule.first as u64),
            most: Duration::from_millis(rule.most as u64),
            longest: Duration::from_secs(60),
            growth: rule.growth,
            elapsed: Some(Duration::from_millis(rule.elapsed as u64)),
        }
    }

    /// Sets the limit of the first wait, and that of all waits.
    #[must_use]
    pub const fn backoff(self, first: Duration, most: Duration) -> Self {
        Self {
            first,
            most,
            ..self
        }
    }

    /// Sets the longest wait that a server may ask for (default 60 s); if it asks for more, the call fails at once.
    #[must_use]
    pub const fn longest_wait(self, longest: Duration) -> Self {
        Self { longest, ..self }
    }

    /// How long to wait before the next attempt; `None` where there is none.
    ///
    /// `asked` is what the server asks for and `chance` a number from 0 to 1.
    pub(in crate::runtime) fn wait(
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
                let growth = f64::from(self.growth) / 100.0;
                let grown = self.first.as_secs_f64() * growth.powf(f64::from(attempts - 1));
                let limit = Duration::try_from_secs_f64(grown).unwrap_or(self.most);
                let limit = limit.min(self.most);
                Some(Duration::try_from_secs_f64(limit.as_secs_f64() * chance).unwrap_or(limit))
            }
        }
    }
}

/// Says whether a response is one of those that another attempt may better.
pub(in crate::runtime) fn is_transient(response: &RawResponse) -> bool {
    matches!(
        response.status().as_u16(),
        408 | 429 | 500 | 502 | 503 | 504
    )
}

/// Says whether another attempt may better a failure of the network.
pub(in crate::runtime) fn is_passing(error: &TransportError, repeatable: Repeatable) -> bool {
    let least = match error.kind() {
        TransportErrorKind::Connect | TransportErrorKind::ConnectTimeout => Repeatable::Unseen,
        TransportErrorKind::Timeout
        | TransportErrorKind::Interrupted
        | TransportErrorKind::Body => Repeatable::Asked,
        TransportErrorKind::TooLarge
        | TransportErrorKind::Redirect
        | TransportErrorKind::File
        | TransportErrorKind::Other => return false,
    };
    repeatable >= least
}

/// What may have become of a call that is to be sent again; each includes those before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::runtime) enum Repeatable {
    /// The server has done it: it is not sent again.
    Never,
    /// The server has seen nothing of it.
    Unseen,
    /// The server says that it did not act.
    Refused,
    /// Anything: the caller asks for it.
    Asked,
    /// Anything: doing it twice is doing it once.
    Always,
}

impl Repeatable {
    /// The same once a server has done what was asked and led on from there (RFC 9110 §15.4.4).
    pub(in crate::runtime) fn once(self, reached: bool) -> Self {
        match self {
            Self::Always => self,
            _ if reached => Self::Never,
            _ => self,
        }
    }

    /// Says whether the call may be sent again after a response that another attempt may better.
    pub(in crate::runtime) fn after(self, response: &RawResponse) -> bool {
        let refused = match response.status().as_u16() {
            429 => true,
            503 => response.retry_after().is_some(),
            _ => false,
        };
        self >= match refused {
            true => Self::Refused,
            false => Self::Asked,
        }
    }
}
