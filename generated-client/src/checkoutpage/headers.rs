// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Headers that several operations share.

#![allow(deprecated)]

use crate::runtime;
use crate::runtime::declared_headers;

/// The headers that several operations declare.
#[derive(Clone, Debug)]
pub struct RetryAfterHeaders(runtime::ReceivedHeaders);

declared_headers! { RetryAfterHeaders }

impl RetryAfterHeaders {
    /// Seconds to wait before the next request.
    #[inline]
    pub fn retry_after(&self) -> Result<Option<std::time::Duration>, runtime::Error> {
        self.0.optional_wait("Retry-After")
    }
}
