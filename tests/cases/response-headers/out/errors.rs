// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Documented errors that several operations share.

use crate::case_response_headers::headers;
use crate::runtime;

/// The documented errors of several operations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BadRequestError {
    /// 400: Wrong
    BadRequest,
}

impl runtime::ByStatus for BadRequestError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            400 => Ok(Self::BadRequest),
            _ => return None,
        };
        Some(outcome)
    }
}

impl runtime::FailureHeaders for BadRequestError {
    type Headers = headers::LinkHeaders;
}
