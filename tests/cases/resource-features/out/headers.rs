// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Headers that several operations share.

use crate::runtime;
use crate::runtime::declared_headers;

#[cfg(any(feature = "case_resource_features-owners", feature = "case_resource_features-orders"))]
/// The headers that several operations declare.
#[derive(Clone, Debug)]
pub struct XLimitHeaders(runtime::ReceivedHeaders);

#[cfg(any(feature = "case_resource_features-owners", feature = "case_resource_features-orders"))]
declared_headers! { XLimitHeaders }

#[cfg(any(feature = "case_resource_features-owners", feature = "case_resource_features-orders"))]
impl XLimitHeaders {
    /// The header `X-Limit`.
    #[inline]
    pub fn x_limit(&self) -> Result<Option<i64>, runtime::Error> {
        self.0.optional("X-Limit")
    }
}
