// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Failures that several operations document alike.

use crate::runtime;

/// The documented failures of several operations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ClientError {
    /// 4XX: Wrong
    ClientError {
        /// The status it came with.
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
