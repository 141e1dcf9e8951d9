// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! One-time payments.
//!
//! The calls of [`client.payments()`](Payments), their parameters and their errors.

#![allow(deprecated)]

use crate::checkoutpage::errors;
use crate::checkoutpage::headers;
use crate::checkoutpage::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;
use crate::runtime::{DateTime, FixedOffset};

/// One-time payments.
#[derive(Clone, Copy, Debug)]
pub struct Payments<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Payments<'_> {
    /// List payments
    ///
    /// Returns the one-time payments, one page at a time.
    ///
    /// `GET /v1/payments/`, operation `listPayments`. 200: One page of payments.
    ///
    /// Returns [`models::PaymentList`].
    ///
    /// Optional: [`search`](ListPayments::search), [`product_id`](ListPayments::product_id), [`status`](ListPayments::status), [`order_status`](ListPayments::order_status), [`page_id`](ListPayments::page_id), [`customer_id`](ListPayments::customer_id), [`order_id`](ListPayments::order_id), [`coupon_code`](ListPayments::coupon_code), [`created_after`](ListPayments::created_after), [`created_before`](ListPayments::created_before), [`abandonment_status`](ListPayments::abandonment_status), [`limit`](ListPayments::limit), [`starting_after`](ListPayments::starting_after), [`ending_before`](ListPayments::ending_before).
    ///
    /// Returns one page; [`items`](ListPayments::items) and [`pages`](ListPayments::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListPaymentsError`]):
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
    /// let response = client.payments().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPayments")]
    #[doc(alias = "/v1/payments/")]
    pub fn list(&self) -> ListPayments {
        ListPayments(runtime::Call::new(self.core, &LIST_PAYMENTS))
    }

    /// Get a payment
    ///
    /// Returns a single one-time payment.
    ///
    /// `GET /v1/payments/{paymentId}`, operation `getPayment`. 200: The payment.
    ///
    /// Returns [`models::PaymentResponse`].
    ///
    /// * `payment_id`: The id of the payment. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetPaymentError`]):
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
    /// let response = client.payments().get("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPayment")]
    #[doc(alias = "/v1/payments/{paymentId}")]
    pub fn get(&self, payment_id: &str) -> GetPayment {
        let mut call = runtime::Call::new(self.core, &GET_PAYMENT);
        call.path("paymentId", &payment_id);
        GetPayment::new(call)
    }
}

/// A call to [`Payments::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListPayments(runtime::Call);

impl ListPayments {
    /// A search term.
    pub fn search(mut self, search: &str) -> Self {
        self.0.query("search", &search);
        self
    }

    /// Filters by product.
    pub fn product_id(mut self, product_id: &str) -> Self {
        self.0.query("productId", &product_id);
        self
    }

    /// Filters by status.
    pub fn status(mut self, status: impl Into<models::PaymentStatus>) -> Self {
        self.0.query("status", &Into::<models::PaymentStatus>::into(status));
        self
    }

    /// Filters by the status of the order.
    pub fn order_status(mut self, order_status: impl Into<models::OrderStatus>) -> Self {
        self.0.query("orderStatus", &Into::<models::OrderStatus>::into(order_status));
        self
    }

    /// Filters by page.
    pub fn page_id(mut self, page_id: &str) -> Self {
        self.0.query("pageId", &page_id);
        self
    }

    /// Filters by customer.
    pub fn customer_id(mut self, customer_id: &str) -> Self {
        self.0.query("customerId", &customer_id);
        self
    }

    /// Filters by order.
    pub fn order_id(mut self, order_id: &str) -> Self {
        self.0.query("orderId", &order_id);
        self
    }

    /// Filters by the code of the coupon that was used.
    pub fn coupon_code(mut self, coupon_code: &str) -> Self {
        self.0.query("couponCode", &coupon_code);
        self
    }

    /// Filters by time of creation: after this time.
    pub fn created_after(mut self, created_after: DateTime<FixedOffset>) -> Self {
        self.0.query("createdAfter", &created_after);
        self
    }

    /// Filters by time of creation: before this time.
    pub fn created_before(mut self, created_before: DateTime<FixedOffset>) -> Self {
        self.0.query("createdBefore", &created_before);
        self
    }

    /// Filters by abandonment.
    pub fn abandonment_status(
        mut self,
        abandonment_status: impl Into<models::AbandonmentStatus>,
    ) -> Self {
        self.0
            .query(
                "abandonmentStatus",
                &Into::<models::AbandonmentStatus>::into(abandonment_status),
            );
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

call! { ListPayments => json models::PaymentList, ListPaymentsError }

pages! {
    ListPayments {
        page: models::PaymentList,
        error: ListPaymentsError,
        item: models::Payment = [data required],
        last ["id"] of ["data"] as "starting_after" while ["has_more"],
    }
}

static LIST_PAYMENTS: runtime::Operation = runtime::Operation {
    id: "listPayments",
    method: runtime::Method::GET,
    path: "/v1/payments/",
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

/// The headers of error responses of [`Payments::list`].
pub type ListPaymentsErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Payments::list`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type ListPaymentsError = errors::Error400_401_403_429_500;

/// A call to [`Payments::get`].
pub type GetPayment = runtime::TypedCall<
    runtime::AsJson<models::PaymentResponse>,
    GetPaymentError,
>;

static GET_PAYMENT: runtime::Operation = runtime::Operation {
    id: "getPayment",
    method: runtime::Method::GET,
    path: "/v1/payments/{paymentId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("paymentId")
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

/// The headers of error responses of [`Payments::get`].
pub type GetPaymentErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Payments::get`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type GetPaymentError = errors::Error400_401_403_404_429_500;
