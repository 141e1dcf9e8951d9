// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Tax rates of the store.
//!
//! The calls of [`client.tax_rates()`](TaxRates), their parameters and their errors.

#![allow(deprecated)]

use crate::checkoutpage::errors;
use crate::checkoutpage::headers;
use crate::checkoutpage::models;
use crate::runtime;

/// Tax rates of the store.
#[derive(Clone, Copy, Debug)]
pub struct TaxRates<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl TaxRates<'_> {
    /// List tax rates
    ///
    /// Returns all tax rates of the store at once.
    ///
    /// `GET /v1/tax-rates/`, operation `listTaxRates`. 200: The tax rates.
    ///
    /// Returns [`models::TaxRateList`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListTaxRatesError`]):
    ///
    /// * `BadRequest` with [`ApiError`](crate::checkoutpage::models::ApiError). 400: The request is invalid.
    /// * `Unauthorized` with [`ApiError`](crate::checkoutpage::models::ApiError). 401: The API key is missing or invalid.
    /// * `Forbidden` with [`ApiError`](crate::checkoutpage::models::ApiError). 403: The API key lacks a permission.
    /// * `TooManyRequests` with [`ApiError`](crate::checkoutpage::models::ApiError). 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
    /// * `InternalServerError` with [`ApiError`](crate::checkoutpage::models::ApiError). 500: The server failed to process the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client) -> Result<(), generated_client::checkoutpage::Error> {
    /// let response = client.tax_rates().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listTaxRates")]
    #[doc(alias = "/v1/tax-rates/")]
    pub fn list(&self) -> ListTaxRates {
        ListTaxRates::new(runtime::Call::new(self.core, &LIST_TAX_RATES))
    }

    /// Create a tax rate
    ///
    /// Creates a tax rate, at Stripe as well.
    ///
    /// `POST /v1/tax-rates/`, operation `createTaxRate`. 201: The new tax rate.
    ///
    /// Returns [`models::TaxRateResponse`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateTaxRateError`]):
    ///
    /// * `BadRequest` with [`ApiError`](crate::checkoutpage::models::ApiError). 400: The request is invalid.
    /// * `Unauthorized` with [`ApiError`](crate::checkoutpage::models::ApiError). 401: The API key is missing or invalid.
    /// * `Forbidden` with [`ApiError`](crate::checkoutpage::models::ApiError). 403: The API key lacks a permission.
    /// * `TooManyRequests` with [`ApiError`](crate::checkoutpage::models::ApiError). 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
    /// * `InternalServerError` with [`ApiError`](crate::checkoutpage::models::ApiError). 500: The server failed to process the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client) -> Result<(), generated_client::checkoutpage::Error> {
    /// use generated_client::checkoutpage::models;
    ///
    /// let body = models::NewTaxRate::new("displayName", 1.0, true).set_default(true);
    /// let response = client.tax_rates().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createTaxRate")]
    #[doc(alias = "/v1/tax-rates/")]
    #[inline]
    pub fn create(&self, body: &models::NewTaxRate) -> CreateTaxRate {
        let mut call = runtime::Call::new(self.core, &CREATE_TAX_RATE);
        call.json("application/json", body);
        CreateTaxRate::new(call)
    }

    /// Update a tax rate
    ///
    /// Changes the name of a tax rate, or makes it the default.
    ///
    /// `PATCH /v1/tax-rates/{taxRateId}`, operation `updateTaxRate`. 200: The tax rate as it is now.
    ///
    /// Returns [`models::TaxRateResponse`].
    ///
    /// * `tax_rate_id`: The id of the tax rate. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`UpdateTaxRateError`]):
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
    /// use generated_client::checkoutpage::models;
    ///
    /// let body = models::TaxRateUpdate::default().set_default(true).display_name("displayName");
    /// let response = client.tax_rates().update("507f1f77bcf86cd799439011", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateTaxRate")]
    #[doc(alias = "/v1/tax-rates/{taxRateId}")]
    #[inline]
    pub fn update(
        &self,
        tax_rate_id: &str,
        body: &models::TaxRateUpdate,
    ) -> UpdateTaxRate {
        let mut call = runtime::Call::new(self.core, &UPDATE_TAX_RATE);
        call.path("taxRateId", &tax_rate_id);
        call.json("application/json", body);
        UpdateTaxRate::new(call)
    }

    /// Delete a tax rate
    ///
    /// Deletes the tax rate and returns it.
    ///
    /// `DELETE /v1/tax-rates/{taxRateId}`, operation `deleteTaxRate`. 200: The deleted tax rate.
    ///
    /// Returns [`models::TaxRateResponse`].
    ///
    /// * `tax_rate_id`: The id of the tax rate. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`DeleteTaxRateError`]):
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
    /// let response = client.tax_rates().delete("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteTaxRate")]
    #[doc(alias = "/v1/tax-rates/{taxRateId}")]
    pub fn delete(&self, tax_rate_id: &str) -> DeleteTaxRate {
        let mut call = runtime::Call::new(self.core, &DELETE_TAX_RATE);
        call.path("taxRateId", &tax_rate_id);
        DeleteTaxRate::new(call)
    }
}

/// A call to [`TaxRates::list`].
pub type ListTaxRates = runtime::TypedCall<
    runtime::AsJson<models::TaxRateList>,
    ListTaxRatesError,
>;

static LIST_TAX_RATES: runtime::Operation = runtime::Operation {
    id: "listTaxRates",
    method: runtime::Method::GET,
    path: "/v1/tax-rates/",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`TaxRates::list`].
pub type ListTaxRatesErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`TaxRates::list`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type ListTaxRatesError = errors::Error400_401_403_429_500;

/// A call to [`TaxRates::create`].
pub type CreateTaxRate = runtime::TypedCall<
    runtime::AsJson<models::TaxRateResponse>,
    CreateTaxRateError,
>;

static CREATE_TAX_RATE: runtime::Operation = runtime::Operation {
    id: "createTaxRate",
    method: runtime::Method::POST,
    path: "/v1/tax-rates/",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["api_key"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`TaxRates::create`].
pub type CreateTaxRateErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`TaxRates::create`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type CreateTaxRateError = errors::Error400_401_403_429_500;

/// A call to [`TaxRates::update`].
pub type UpdateTaxRate = runtime::TypedCall<
    runtime::AsJson<models::TaxRateResponse>,
    UpdateTaxRateError,
>;

static UPDATE_TAX_RATE: runtime::Operation = runtime::Operation {
    id: "updateTaxRate",
    method: runtime::Method::PATCH,
    path: "/v1/tax-rates/{taxRateId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("taxRateId")
            .pattern(
                &runtime::Pattern {
                    source: "^[0-9a-fA-F]{24}$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('0', '9'), ('a', 'f'), ('A', 'F')],
                            min: 24,
                            max: 24,
                        },
                    ],
                },
            ),
    ],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`TaxRates::update`].
pub type UpdateTaxRateErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`TaxRates::update`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type UpdateTaxRateError = errors::Error400_401_403_404_429_500;

/// A call to [`TaxRates::delete`].
pub type DeleteTaxRate = runtime::TypedCall<
    runtime::AsJson<models::TaxRateResponse>,
    DeleteTaxRateError,
>;

static DELETE_TAX_RATE: runtime::Operation = runtime::Operation {
    id: "deleteTaxRate",
    method: runtime::Method::DELETE,
    path: "/v1/tax-rates/{taxRateId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("taxRateId")
            .pattern(
                &runtime::Pattern {
                    source: "^[0-9a-fA-F]{24}$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('0', '9'), ('a', 'f'), ('A', 'F')],
                            min: 24,
                            max: 24,
                        },
                    ],
                },
            ),
    ],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`TaxRates::delete`].
pub type DeleteTaxRateErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`TaxRates::delete`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type DeleteTaxRateError = errors::Error400_401_403_404_429_500;
