// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Headers that several operations share.

use crate::runtime;
use crate::runtime::declared_headers;

/// The headers that several operations declare.
#[derive(Clone, Debug)]
pub struct XTotalHeaders(runtime::ReceivedHeaders);

declared_headers! { XTotalHeaders }

impl XTotalHeaders {
    /// The header `X-Total`.
    #[inline]
    pub fn x_total(&self) -> Result<Option<i64>, runtime::Error> {
        self.0.optional("X-Total")
    }
}
