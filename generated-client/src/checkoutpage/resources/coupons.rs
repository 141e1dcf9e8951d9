// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Discount codes.
//!
//! The calls of [`client.coupons()`](Coupons), their parameters and their errors.

#![allow(deprecated)]

use crate::checkoutpage::errors;
use crate::checkoutpage::headers;
use crate::checkoutpage::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Discount codes.
#[derive(Clone, Copy, Debug)]
pub struct Coupons<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Coupons<'_> {
    /// List coupons
    ///
    /// Returns the coupons of the store, one page at a time.
    ///
    /// `GET /v1/coupons/`, operation `listCoupons`. 200: One page of coupons.
    ///
    /// Returns [`models::CouponList`].
    ///
    /// Optional: [`search`](ListCoupons::search), [`limit`](ListCoupons::limit), [`starting_after`](ListCoupons::starting_after), [`ending_before`](ListCoupons::ending_before).
    ///
    /// Returns one page; [`items`](ListCoupons::items) and [`pages`](ListCoupons::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListCouponsError`]):
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
    /// let response = client.coupons().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listCoupons")]
    #[doc(alias = "/v1/coupons/")]
    pub fn list(&self) -> ListCoupons {
        ListCoupons(runtime::Call::new(self.core, &LIST_COUPONS))
    }

    /// Create a coupon
    ///
    /// Creates a coupon that takes off either a percentage, or an amount in one currency.
    ///
    /// `POST /v1/coupons/`, operation `createCoupon`. 201: The new coupon.
    ///
    /// Returns [`models::CouponResponse`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateCouponError`]):
    ///
    /// * `BadRequest` with [`ApiError`](crate::checkoutpage::models::ApiError). 400: The request is invalid.
    /// * `Unauthorized` with [`ApiError`](crate::checkoutpage::models::ApiError). 401: The API key is missing or invalid.
    /// * `Forbidden` with [`ApiError`](crate::checkoutpage::models::ApiError). 403: The API key lacks a permission.
    /// * `Conflict` with [`ApiError`](crate::checkoutpage::models::ApiError). 409: The request conflicts with an existing object.
    /// * `TooManyRequests` with [`ApiError`](crate::checkoutpage::models::ApiError). 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
    /// * `InternalServerError` with [`ApiError`](crate::checkoutpage::models::ApiError). 500: The server failed to process the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client) -> Result<(), generated_client::checkoutpage::Error> {
    /// use generated_client::checkoutpage::models;
    ///
    /// let body = models::NewCoupon::new("label", "code", models::CouponDuration::Once)
    ///     .duration_in_months(1)
    ///     .amount_off(1);
    /// let response = client.coupons().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createCoupon")]
    #[doc(alias = "/v1/coupons/")]
    #[inline]
    pub fn create(&self, body: &models::NewCoupon) -> CreateCoupon {
        let mut call = runtime::Call::new(self.core, &CREATE_COUPON);
        call.json("application/json", body);
        CreateCoupon::new(call)
    }

    /// Update or delete a coupon
    ///
    /// Changes the members that the body contains. `deleted: true` deletes the coupon. The discount itself cannot be changed.
    ///
    /// `PATCH /v1/coupons/{couponId}`, operation `updateCoupon`. 200: The coupon as it is now.
    ///
    /// Returns [`models::CouponResponse`].
    ///
    /// * `coupon_id`: The id of the coupon. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`UpdateCouponError`]):
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
    /// let body = models::CouponUpdate::default().max_redemptions(1).deleted(true);
    /// let response = client.coupons().update("507f1f77bcf86cd799439011", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateCoupon")]
    #[doc(alias = "/v1/coupons/{couponId}")]
    #[inline]
    pub fn update(&self, coupon_id: &str, body: &models::CouponUpdate) -> UpdateCoupon {
        let mut call = runtime::Call::new(self.core, &UPDATE_COUPON);
        call.path("couponId", &coupon_id);
        call.json("application/json", body);
        UpdateCoupon::new(call)
    }
}

/// A call to [`Coupons::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListCoupons(runtime::Call);

impl ListCoupons {
    /// A search term.
    pub fn search(mut self, search: &str) -> Self {
        self.0.query("search", &search);
        self
    }

    /// The maximum number of objects to return.
    ///
    /// At least 1. At most 100. Default: `20`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }

    /// Returns the page after the object with this id: the last one of the previous page. Excludes `ending_before`.
    pub fn starting_after(mut self, starting_after: &str) -> Self {
        self.0.query("starting_after", &starting_after);
        self
    }

    /// Returns the page before the object with this id: the first one of the next page. Excludes `starting_after`.
    pub fn ending_before(mut self, ending_before: &str) -> Self {
        self.0.query("ending_before", &ending_before);
        self
    }
}

call! { ListCoupons => json models::CouponList, ListCouponsError }

pages! {
    ListCoupons {
        page: models::CouponList,
        error: ListCouponsError,
        item: models::Coupon = [data required],
        last ["id"] of ["data"] as "starting_after" while ["has_more"],
    }
}

static LIST_COUPONS: runtime::Operation = runtime::Operation {
    id: "listCoupons",
    method: runtime::Method::GET,
    path: "/v1/coupons/",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::query("starting_after")
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
        runtime::Parameter::query("ending_before")
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

/// The headers of error responses of [`Coupons::list`].
pub type ListCouponsErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Coupons::list`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type ListCouponsError = errors::Error400_401_403_429_500;

/// A call to [`Coupons::create`].
pub type CreateCoupon = runtime::TypedCall<
    runtime::AsJson<models::CouponResponse>,
    CreateCouponError,
>;

static CREATE_COUPON: runtime::Operation = runtime::Operation {
    id: "createCoupon",
    method: runtime::Method::POST,
    path: "/v1/coupons/",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["api_key"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Coupons::create`].
pub type CreateCouponErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Coupons::create`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 409: The request conflicts with an existing object.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type CreateCouponError = errors::Error400_401_403_409_429_500;

/// A call to [`Coupons::update`].
pub type UpdateCoupon = runtime::TypedCall<
    runtime::AsJson<models::CouponResponse>,
    UpdateCouponError,
>;

static UPDATE_COUPON: runtime::Operation = runtime::Operation {
    id: "updateCoupon",
    method: runtime::Method::PATCH,
    path: "/v1/coupons/{couponId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Coupons::update`].
pub type UpdateCouponErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Coupons::update`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type UpdateCouponError = errors::Error400_401_403_404_429_500;
