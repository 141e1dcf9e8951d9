// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Documented errors that several operations share.

use crate::runtime;

/// The documented errors of several operations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NotFoundError {
    /// 404: Missing
    NotFound,
}

impl runtime::ByStatus for NotFoundError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => Ok(Self::NotFound),
            _ => return None,
        };
        Some(outcome)
    }
}
