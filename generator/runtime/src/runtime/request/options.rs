// SPDX-License-Identifier: 0BSD
//! What a user may set for all calls of a client or for one.

use super::retry::Retry;
use crate::runtime::transport::progress::Progress;
use http::HeaderMap;
use std::time::Duration;

/// Options of one call, each instead of the client's.
#[derive(Clone, Default)]
pub struct Options {
    /// Headers, which replace those of the same name.
    pub(in crate::runtime) headers: HeaderMap,
    pub(super) base_url: Option<String>,
    pub(super) timeouts: Timeouts,
    pub(in crate::runtime) retry: Option<Retry>,
    /// The media type that a success is in, where it is another than the usual one.
    pub(in crate::runtime) asked: Option<&'static str>,
    /// How often in a row a stream of events is called for again.
    pub(in crate::runtime) reconnects: u32,
    /// Hears how much of the response's body has come.
    pub(super) progress: Option<Progress>,
}

/// How long things may take; unset ones are those of the client, or without end.
#[derive(Clone, Copy, Default)]
pub(in crate::runtime) struct Timeouts {
    /// The whole call, with all its attempts and waits.
    pub(in crate::runtime) total: Option<Duration>,
    /// One attempt, from the request to the end of the response.
    pub(in crate::runtime) attempt: Option<Duration>,
    /// The longest pause between two chunks of a response's body.
    pub(in crate::runtime) idle: Option<Duration>,
}

impl Timeouts {
    /// These, and where one is unset `other`'s.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            total: self.total.or(other.total),
            attempt: self.attempt.or(other.attempt),
            idle: self.idle.or(other.idle),
        }
    }
}

impl Options {
    /// Sets the time the whole call may take.
    pub fn timeout(&mut self, timeout: Duration) {
        self.timeouts.total = Some(timeout);
    }

    /// Sets the time one attempt may take.
    pub fn attempt_timeout(&mut self, timeout: Duration) {
        self.timeouts.attempt = Some(timeout);
    }

    /// Sets the longest pause between two chunks of the response's body.
    pub fn idle_timeout(&mut self, timeout: Duration) {
        self.timeouts.idle = Some(timeout);
    }

    /// Sets how often and when the call is tried again, whatever its method.
    pub fn retry(&mut self, retry: Retry) {
        self.retry = Some(retry);
    }

    /// Sets how often in a row a stream of events is called for again once it ends.
    pub fn reconnects(&mut self, times: u32) {
        self.reconnects = times;
    }

    /// Sets what hears how many bytes of the response's body have come, and of how many if that is known.
    pub fn progress(&mut self, progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static) {
        self.progress = Some(Progress::new(progress));
    }

    /// Sets the URL that paths are appended to, instead of any server's; an operation's own server that is
    /// only a path is resolved against it.
    pub fn base_url(&mut self, url: &str) {
        self.base_url = Some(url.to_owned());
    }
}
