// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Headers that several operations share.

use crate::runtime;
use crate::runtime::declared_headers;

/// The headers that several operations declare.
#[derive(Clone, Debug)]
pub struct LinkHeaders(runtime::ReceivedHeaders);

declared_headers! { LinkHeaders }

impl LinkHeaders {
    /// The header `Link`.
    #[inline]
    pub fn link(&self) -> Result<Option<String>, runtime::Error> {
        self.0.optional("Link")
    }
}

/// The headers that several operations declare.
#[derive(Clone, Debug)]
pub struct XCopiesHeaders(runtime::ReceivedHeaders);

declared_headers! { XCopiesHeaders }

impl XCopiesHeaders {
    /// The header `X-Copies`.
    #[inline]
    pub fn x_copies(&self) -> Result<i64, runtime::Error> {
        self.0.required("X-Copies")
    }
}

/// The headers that several operations declare.
#[derive(Clone, Debug)]
pub struct XTotalCountHeaders(runtime::ReceivedHeaders);

declared_headers! { XTotalCountHeaders }

impl XTotalCountHeaders {
    /// How many there are.
    #[inline]
    pub fn x_total_count(&self) -> Result<Option<i64>, runtime::Error> {
        self.0.optional("X-Total-Count")
    }
}
