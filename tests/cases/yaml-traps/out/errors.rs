// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Documented errors that several operations share.

use crate::runtime;

/// The documented errors of several operations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ClientError {
    /// 4XX: Wrong
    ClientError {
        /// The status of the response.
        status: runtime::StatusCode,
    },
}

impl runtime::ByStatus for ClientError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            status if status / 100 == 4 => {
                Ok(Self::ClientError {
                    status: response.status(),
                })
            }
            _ => return None,
        };
        Some(outcome)
    }
}
