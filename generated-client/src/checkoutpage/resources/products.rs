// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Products of checkout pages.
//!
//! The calls of [`client.products()`](Products), their parameters and their errors.

#![allow(deprecated)]

use crate::checkoutpage::errors;
use crate::checkoutpage::headers;
use crate::checkoutpage::models;
use crate::runtime;

/// Products of checkout pages.
#[derive(Clone, Copy, Debug)]
pub struct Products<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Products<'_> {
    /// Get a product
    ///
    /// Returns a single product with its prices and variants.
    ///
    /// `GET /v1/products/{productId}`, operation `getProduct`. 200: The product.
    ///
    /// Returns [`models::ProductResponse`].
    ///
    /// * `product_id`: The id of the product. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetProductError`]):
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
    /// let response = client.products().get("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getProduct")]
    #[doc(alias = "/v1/products/{productId}")]
    pub fn get(&self, product_id: &str) -> GetProduct {
        let mut call = runtime::Call::new(self.core, &GET_PRODUCT);
        call.path("productId", &product_id);
        GetProduct::new(call)
    }

    /// Update a product
    ///
    /// Changes the members that the body contains.
    ///
    /// `PATCH /v1/products/{productId}`, operation `updateProduct`. 200: The product as it is now.
    ///
    /// Returns [`models::ProductResponse`].
    ///
    /// * `product_id`: The id of the product. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`UpdateProductError`]):
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
    /// let body = models::ProductUpdate::default().stock(1).has_unlimited_stock(true);
    /// let response = client.products().update("507f1f77bcf86cd799439011", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateProduct")]
    #[doc(alias = "/v1/products/{productId}")]
    #[inline]
    pub fn update(
        &self,
        product_id: &str,
        body: &models::ProductUpdate,
    ) -> UpdateProduct {
        let mut call = runtime::Call::new(self.core, &UPDATE_PRODUCT);
        call.path("productId", &product_id);
        call.json("application/json", body);
        UpdateProduct::new(call)
    }
}

/// A call to [`Products::get`].
pub type GetProduct = runtime::TypedCall<
    runtime::AsJson<models::ProductResponse>,
    GetProductError,
>;

static GET_PRODUCT: runtime::Operation = runtime::Operation {
    id: "getProduct",
    method: runtime::Method::GET,
    path: "/v1/products/{productId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("productId")
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

/// The headers of error responses of [`Products::get`].
pub type GetProductErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Products::get`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type GetProductError = errors::Error400_401_403_404_429_500;

/// A call to [`Products::update`].
pub type UpdateProduct = runtime::TypedCall<
    runtime::AsJson<models::ProductResponse>,
    UpdateProductError,
>;

static UPDATE_PRODUCT: runtime::Operation = runtime::Operation {
    id: "updateProduct",
    method: runtime::Method::PATCH,
    path: "/v1/products/{productId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("productId")
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

/// The headers of error responses of [`Products::update`].
pub type UpdateProductErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Products::update`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type UpdateProductError = errors::Error400_401_403_404_429_500;
