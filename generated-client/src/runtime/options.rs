// SPDX-License-Identifier: 0BSD
//! What a caller may set for one call.

use http::HeaderMap;
use std::time::Duration;

/// Options of one call, each instead of the client's.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Headers, which replace those of the same name.
    pub(super) headers: HeaderMap,
    pub(super) timeout: Option<Duration>,
    pub(super) base_url: Option<String>,
}

impl Options {
    /// The time the whole call may take.
    pub fn timeout(&mut self, timeout: Duration) {
        self.timeout = Some(timeout);
    }

    /// The URL that paths are appended to, instead of any server's.
    pub fn base_url(&mut self, url: &str) {
        self.base_url = Some(url.to_owned());
    }
}
