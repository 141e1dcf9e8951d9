// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Documented errors that several operations share.

use crate::case_names_of_modules::models;
use crate::runtime;

/// The documented errors of several operations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NotFoundErrorWithProblem {
    /// 404: Missing
    NotFound(models::Problem),
}

impl runtime::ByStatus for NotFoundErrorWithProblem {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(outcome)
    }
}

/// The documented errors of several operations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NotFoundErrorX5d2cc336 {
    /// 404: Missing
    NotFound,
}

impl runtime::ByStatus for NotFoundErrorX5d2cc336 {
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
