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
