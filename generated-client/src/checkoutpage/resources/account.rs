// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The store that the API key belongs to.
//!
//! The calls of [`client.account()`](Account), their parameters and their errors.

#![allow(deprecated)]

use crate::checkoutpage::errors;
use crate::checkoutpage::headers;
use crate::checkoutpage::models;
use crate::runtime;

/// The store that the API key belongs to.
#[derive(Clone, Copy, Debug)]
pub struct Account<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Account<'_> {
    /// Get the account
    ///
    /// Returns the store that the API key belongs to. A simple way to test a key.
    ///
    /// `GET /v1/account/`, operation `getAccount`. 200: The store.
    ///
    /// Returns [`models::Account`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetAccountError`]):
    ///
    /// * `BadRequest` with [`ApiError`](crate::checkoutpage::models::ApiError). 400: The request is invalid.
    /// * `Unauthorized` with [`ApiError`](crate::checkoutpage::models::ApiError). 401: The API key is missing or invalid.
    /// * `Forbidden` with [`ApiError`](crate::checkoutpage::models::ApiError). 403: The API key lacks a permission.
    /// * `NotFound` with [`ApiError`](crate::checkoutpage::models::ApiError). 404: The object does not exist.
    /// * `TooManyRequests` with [`ApiError`](crate::checkoutpage::models::ApiError). 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
    /// * `InternalServerError` with [`ApiError`](crate::checkoutpage::models::ApiError). 500: The server failed to process the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client) -> Result<(), generated_client::checkoutpage::Error> {
    /// let response = client.account().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAccount")]
    #[doc(alias = "/v1/account/")]
    pub fn get(&self) -> GetAccount {
        GetAccount::new(runtime::Call::new(self.core, &GET_ACCOUNT))
    }
}

/// A call to [`Account::get`].
pub type GetAccount = runtime::TypedCall<
    runtime::AsJson<models::Account>,
    GetAccountError,
>;

static GET_ACCOUNT: runtime::Operation = runtime::Operation {
    id: "getAccount",
    method: runtime::Method::GET,
    path: "/v1/account/",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Account::get`].
pub type GetAccountErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Account::get`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type GetAccountError = errors::Error400_401_403_404_429_500;
