// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Documented errors that several operations share.

use crate::mijnklantportaal::headers;
use crate::mijnklantportaal::models;
use crate::runtime;

/// The documented errors of several operations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NotFoundOrTooManyRequestsError {
    /// 404: Not found.
    NotFound(models::ErrorApiError),
    /// 429: More requests than a minute has
    TooManyRequests(models::RateLimited),
}

impl runtime::ByStatus for NotFoundOrTooManyRequestsError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            429 => response.json().map(Self::TooManyRequests),
            _ => return None,
        };
        Some(outcome)
    }
}

impl runtime::FailureHeaders for NotFoundOrTooManyRequestsError {
    type Headers = headers::XRateLimitLimitAnd3MoreHeaders;
}

/// The documented errors of several operations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NotFoundOrUnprocessableContentOrTooManyRequestsError {
    /// 404: Nothing with this ID was found
    NotFound(models::ErrorApiError),
    /// 422: What was sent is not right
    UnprocessableContent(models::ErrorApiError),
    /// 429: More requests than a minute has
    TooManyRequests(models::RateLimited),
}

impl runtime::ByStatus for NotFoundOrUnprocessableContentOrTooManyRequestsError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            422 => response.json().map(Self::UnprocessableContent),
            429 => response.json().map(Self::TooManyRequests),
            _ => return None,
        };
        Some(outcome)
    }
}

impl runtime::FailureHeaders for NotFoundOrUnprocessableContentOrTooManyRequestsError {
    type Headers = headers::XRateLimitLimitAnd3MoreHeaders;
}

/// The documented errors of several operations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TooManyRequestsError {
    /// 429: More requests than a minute has
    TooManyRequests(models::RateLimited),
}

impl runtime::ByStatus for TooManyRequestsError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            429 => response.json().map(Self::TooManyRequests),
            _ => return None,
        };
        Some(outcome)
    }
}

impl runtime::FailureHeaders for TooManyRequestsError {
    type Headers = headers::XRateLimitLimitAnd3MoreHeaders;
}

/// The documented errors of several operations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UnprocessableContentOrTooManyRequestsError {
    /// 422: What was sent is not right
    UnprocessableContent(models::ErrorApiError),
    /// 429: More requests than a minute has
    TooManyRequests(models::RateLimited),
}

impl runtime::ByStatus for UnprocessableContentOrTooManyRequestsError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            422 => response.json().map(Self::UnprocessableContent),
            429 => response.json().map(Self::TooManyRequests),
            _ => return None,
        };
        Some(outcome)
    }
}

impl runtime::FailureHeaders for UnprocessableContentOrTooManyRequestsError {
    type Headers = headers::XRateLimitLimitAnd3MoreHeaders;
}
