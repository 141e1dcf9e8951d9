// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Documented errors that several operations share.

#![allow(deprecated)]

use crate::checkoutpage::headers;
use crate::checkoutpage::models;
use crate::runtime;

/// The documented errors of several operations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Error400_401_403_404_409_429_500 {
    /// 400: The request is invalid.
    BadRequest(models::ApiError),
    /// 401: The API key is missing or invalid.
    Unauthorized(models::ApiError),
    /// 403: The API key lacks a permission.
    Forbidden(models::ApiError),
    /// 404: The object does not exist.
    NotFound(models::ApiError),
    /// 409: The request conflicts with an existing object.
    Conflict(models::ApiError),
    /// 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
    TooManyRequests(models::ApiError),
    /// 500: The server failed to process the request.
    InternalServerError(models::ApiError),
}

impl runtime::ByStatus for Error400_401_403_404_409_429_500 {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            400 => response.json().map(Self::BadRequest),
            401 => response.json().map(Self::Unauthorized),
            403 => response.json().map(Self::Forbidden),
            404 => response.json().map(Self::NotFound),
            409 => response.json().map(Self::Conflict),
            429 => response.json().map(Self::TooManyRequests),
            500 => response.json().map(Self::InternalServerError),
            _ => return None,
        };
        Some(outcome)
    }
}

impl runtime::FailureHeaders for Error400_401_403_404_409_429_500 {
    type Headers = headers::RetryAfterHeaders;
}

/// The documented errors of several operations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Error400_401_403_404_429_500 {
    /// 400: The request is invalid.
    BadRequest(models::ApiError),
    /// 401: The API key is missing or invalid.
    Unauthorized(models::ApiError),
    /// 403: The API key lacks a permission.
    Forbidden(models::ApiError),
    /// 404: The object does not exist.
    NotFound(models::ApiError),
    /// 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
    TooManyRequests(models::ApiError),
    /// 500: The server failed to process the request.
    InternalServerError(models::ApiError),
}

impl runtime::ByStatus for Error400_401_403_404_429_500 {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            400 => response.json().map(Self::BadRequest),
            401 => response.json().map(Self::Unauthorized),
            403 => response.json().map(Self::Forbidden),
            404 => response.json().map(Self::NotFound),
            429 => response.json().map(Self::TooManyRequests),
            500 => response.json().map(Self::InternalServerError),
            _ => return None,
        };
        Some(outcome)
    }
}

impl runtime::FailureHeaders for Error400_401_403_404_429_500 {
    type Headers = headers::RetryAfterHeaders;
}

/// The documented errors of several operations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Error400_401_403_409_429_500 {
    /// 400: The request is invalid.
    BadRequest(models::ApiError),
    /// 401: The API key is missing or invalid.
    Unauthorized(models::ApiError),
    /// 403: The API key lacks a permission.
    Forbidden(models::ApiError),
    /// 409: The request conflicts with an existing object.
    Conflict(models::ApiError),
    /// 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
    TooManyRequests(models::ApiError),
    /// 500: The server failed to process the request.
    InternalServerError(models::ApiError),
}

impl runtime::ByStatus for Error400_401_403_409_429_500 {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            400 => response.json().map(Self::BadRequest),
            401 => response.json().map(Self::Unauthorized),
            403 => response.json().map(Self::Forbidden),
            409 => response.json().map(Self::Conflict),
            429 => response.json().map(Self::TooManyRequests),
            500 => response.json().map(Self::InternalServerError),
            _ => return None,
        };
        Some(outcome)
    }
}

impl runtime::FailureHeaders for Error400_401_403_409_429_500 {
    type Headers = headers::RetryAfterHeaders;
}

/// The documented errors of several operations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Error400_401_403_429_500 {
    /// 400: The request is invalid.
    BadRequest(models::ApiError),
    /// 401: The API key is missing or invalid.
    Unauthorized(models::ApiError),
    /// 403: The API key lacks a permission.
    Forbidden(models::ApiError),
    /// 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
    TooManyRequests(models::ApiError),
    /// 500: The server failed to process the request.
    InternalServerError(models::ApiError),
}

impl runtime::ByStatus for Error400_401_403_429_500 {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            400 => response.json().map(Self::BadRequest),
            401 => response.json().map(Self::Unauthorized),
            403 => response.json().map(Self::Forbidden),
            429 => response.json().map(Self::TooManyRequests),
            500 => response.json().map(Self::InternalServerError),
            _ => return None,
        };
        Some(outcome)
    }
}

impl runtime::FailureHeaders for Error400_401_403_429_500 {
    type Headers = headers::RetryAfterHeaders;
}
