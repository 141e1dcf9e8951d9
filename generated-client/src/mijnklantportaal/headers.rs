// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Headers that several operations share.

use crate::runtime;
use crate::runtime::declared_headers;

/// The headers that several operations declare.
#[derive(Clone, Debug)]
pub struct XRateLimitLimitAnd3MoreHeaders(runtime::ReceivedHeaders);

declared_headers! { XRateLimitLimitAnd3MoreHeaders }

impl XRateLimitLimitAnd3MoreHeaders {
    /// How many requests a minute has
    ///
    /// Example: `60`.
    #[inline]
    pub fn x_rate_limit_limit(&self) -> Result<Option<i64>, runtime::Error> {
        self.0.optional("X-RateLimit-Limit")
    }

    /// How many requests are left in this minute
    ///
    /// Example: `59`.
    #[inline]
    pub fn x_rate_limit_remaining(&self) -> Result<Option<i64>, runtime::Error> {
        self.0.optional("X-RateLimit-Remaining")
    }

    /// How many seconds to wait
    ///
    /// Example: `30`.
    #[inline]
    pub fn retry_after(&self) -> Result<Option<std::time::Duration>, runtime::Error> {
        self.0.optional_wait("Retry-After")
    }

    /// When requests are taken again, in seconds since 1970
    ///
    /// Example: `1772188500`.
    #[inline]
    pub fn x_rate_limit_reset(&self) -> Result<Option<i64>, runtime::Error> {
        self.0.optional("X-RateLimit-Reset")
    }
}
