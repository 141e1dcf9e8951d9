// SPDX-License-Identifier: 0BSD
//! What a server says of how often it may be called: headers in, numbers and times out.

use super::raw::RawResponse;
use crate::runtime::text::http_date;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The rate limit of a server, as it states it in headers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RateLimit {
    /// The number of calls allowed in a period.
    pub limit: Option<u64>,
    /// The number of calls left in the current period.
    pub remaining: Option<u64>,
    /// The time until the next period.
    pub reset: Option<Duration>,
}

impl RawResponse {
    /// Returns the rate limit that the headers `RateLimit`, `RateLimit-*` or `X-RateLimit-*` state; `None` if there are none.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        let state = self.header("ratelimit").unwrap_or_default();
        let policy = self.header("ratelimit-policy").unwrap_or_default();
        let reset = match parameter(state, "t") {
            Some(seconds) => Some(Duration::from_secs(seconds)),
            None => match self.number("reset").or(member(state, "reset")) {
                Some(seconds) => self.until(seconds),
                None => None,
            },
        };
        let found = RateLimit {
            limit: self
                .number("limit")
                .or(parameter(policy, "q"))
                .or(member(state, "limit")),
            remaining: self
                .number("remaining")
                .or(parameter(state, "r"))
                .or(member(state, "remaining")),
            reset,
        };
        (found != RateLimit::default()).then_some(found)
    }

    /// The number of a header of its own.
    fn number(&self, name: &str) -> Option<u64> {
        for prefix in ["ratelimit-", "x-ratelimit-", "x-rate-limit-"] {
            if let Some(text) = self.header(&format!("{prefix}{name}")) {
                // A list says more than one period; the first one is the nearest. A fraction of a second is cut off.
                let end = text.find([',', ';', '.']).unwrap_or(text.len());
                return text[..end].trim().parse().ok();
            }
        }
        None
    }

    /// Returns how long the server asks to wait before the next call, in seconds or until a date (`Retry-After`, RFC 9110
    /// §10.2.3).
    pub fn retry_after(&self) -> Option<Duration> {
        let text = self.header("retry-after")?.trim();
        if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
            // More than can be counted is the most that can be.
            return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
        }
        let date = http_date::seconds(text)?;
        Some(Duration::from_secs(date.saturating_sub(self.now()?)))
    }

    /// The time to a moment given in seconds from now or, beyond what a wait can be, since 1970.
    fn until(&self, seconds: u64) -> Option<Duration> {
        const LONGEST: u64 = 1_000_000_000;
        let wait = if seconds < LONGEST {
            seconds
        } else {
            seconds.saturating_sub(self.now()?)
        };
        Some(Duration::from_secs(wait))
    }

    /// The seconds since 1970 by the server's clock, or else by this machine's.
    fn now(&self) -> Option<u64> {
        let date = self.header("date").and_then(http_date::seconds);
        date.or_else(own_clock)
    }
}

#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
fn own_clock() -> Option<u64> {
    Some(SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs())
}

/// There is no clock in the standard library here.
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
fn own_clock() -> Option<u64> {
    None
}

/// A number among the parameters of a structured field's first item (RFC 9651 §3.1.2), such as `r` of `"default";r=50;t=30`.
fn parameter(field: &str, key: &str) -> Option<u64> {
    let item = *divided(field, ',').first()?;
    first_value(divided(item, ';').get(1..)?, key)
}

/// A number among the members of the field, from before it had parameters: `limit=100, remaining=50, reset=30`.
fn member(field: &str, key: &str) -> Option<u64> {
    first_value(&divided(field, ','), key)
}

fn first_value(parts: &[&str], key: &str) -> Option<u64> {
    for part in parts {
        if let Some(number) = value(part, key) {
            return Some(number);
        }
    }
    None
}

/// The number of `key=number`.
fn value(part: &str, key: &str) -> Option<u64> {
    let number = part.trim().strip_prefix(key)?.strip_prefix('=')?;
    number.parse().ok()
}

/// The parts of a text between separators that are in no quotes.
fn divided(text: &str, separator: char) -> Vec<&str> {
    let (mut quoted, mut escaped) = (false, false);
    let apart = |c: char| {
        let apart = !quoted && c == separator;
        quoted ^= c == '"' && !escaped;
        escaped = quoted && c == '\\' && !escaped;
        apart
    };
    text.split(apart).collect()
}
