// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Payments of subscriptions.
//!
//! The calls of [`client.subscription_payments()`](SubscriptionPayments), their parameters and their errors.

#![allow(deprecated)]

use crate::checkoutpage::errors;
use crate::checkoutpage::headers;
use crate::checkoutpage::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;
use crate::runtime::{DateTime, FixedOffset};

/// Payments of subscriptions.
#[derive(Clone, Copy, Debug)]
pub struct SubscriptionPayments<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl SubscriptionPayments<'_> {
    /// List payments of subscriptions
    ///
    /// Returns the payments of all subscriptions, one page at a time. `subscriptionId` limits them to one subscription.
    ///
    /// `GET /v1/subscription-payments/`, operation `listSubscriptionPayments`. 200: One page of payments of subscriptions.
    ///
    /// Returns [`models::SubscriptionPaymentList`].
    ///
    /// Optional: [`subscription_id`](ListSubscriptionPayments::subscription_id), [`customer_id`](ListSubscriptionPayments::customer_id), [`page_id`](ListSubscriptionPayments::page_id), [`payment_status`](ListSubscriptionPayments::payment_status), [`paid`](ListSubscriptionPayments::paid), [`refunded`](ListSubscriptionPayments::refunded), [`billing_reason`](ListSubscriptionPayments::billing_reason), [`created_after`](ListSubscriptionPayments::created_after), [`created_before`](ListSubscriptionPayments::created_before), [`limit`](ListSubscriptionPayments::limit), [`starting_after`](ListSubscriptionPayments::starting_after), [`ending_before`](ListSubscriptionPayments::ending_before).
    ///
    /// Returns one page; [`items`](ListSubscriptionPayments::items) and [`pages`](ListSubscriptionPayments::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListSubscriptionPaymentsError`]):
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
    /// let response = client.subscription_payments().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listSubscriptionPayments")]
    #[doc(alias = "/v1/subscription-payments/")]
    pub fn list(&self) -> ListSubscriptionPayments {
        ListSubscriptionPayments(
            runtime::Call::new(self.core, &LIST_SUBSCRIPTION_PAYMENTS),
        )
    }

    /// Get a payment of a subscription
    ///
    /// Returns a single payment of a subscription.
    ///
    /// `GET /v1/subscription-payments/{subscriptionPaymentId}`, operation `getSubscriptionPayment`. 200: The payment of a subscription.
    ///
    /// Returns [`models::SubscriptionPaymentResponse`].
    ///
    /// * `subscription_payment_id`: The id of the payment of a subscription. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetSubscriptionPaymentError`]):
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
    /// let response = client.subscription_payments().get("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getSubscriptionPayment")]
    #[doc(alias = "/v1/subscription-payments/{subscriptionPaymentId}")]
    pub fn get(&self, subscription_payment_id: &str) -> GetSubscriptionPayment {
        let mut call = runtime::Call::new(self.core, &GET_SUBSCRIPTION_PAYMENT);
        call.path("subscriptionPaymentId", &subscription_payment_id);
        GetSubscriptionPayment::new(call)
    }
}

/// A call to [`SubscriptionPayments::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListSubscriptionPayments(runtime::Call);

impl ListSubscriptionPayments {
    /// Filters by subscription.
    pub fn subscription_id(mut self, subscription_id: &str) -> Self {
        self.0.query("subscriptionId", &subscription_id);
        self
    }

    /// Filters by customer.
    pub fn customer_id(mut self, customer_id: &str) -> Self {
        self.0.query("customerId", &customer_id);
        self
    }

    /// Filters by page.
    pub fn page_id(mut self, page_id: &str) -> Self {
        self.0.query("pageId", &page_id);
        self
    }

    /// Filters by status.
    pub fn payment_status(
        mut self,
        payment_status: impl Into<models::SubscriptionPaymentStatus>,
    ) -> Self {
        self.0
            .query(
                "paymentStatus",
                &Into::<models::SubscriptionPaymentStatus>::into(payment_status),
            );
        self
    }

    /// Filters by whether the payment is paid.
    pub fn paid(mut self, paid: bool) -> Self {
        self.0.query("paid", &paid);
        self
    }

    /// Filters by whether the payment is refunded.
    pub fn refunded(mut self, refunded: bool) -> Self {
        self.0.query("refunded", &refunded);
        self
    }

    /// Filters by billing reason.
    pub fn billing_reason(
        mut self,
        billing_reason: impl Into<models::BillingReason>,
    ) -> Self {
        self.0
            .query(
                "billingReason",
                &Into::<models::BillingReason>::into(billing_reason),
            );
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

call! { ListSubscriptionPayments => json models::SubscriptionPaymentList, ListSubscriptionPaymentsError }

pages! {
    ListSubscriptionPayments {
        page: models::SubscriptionPaymentList,
        error: ListSubscriptionPaymentsError,
        item: models::SubscriptionPayment = [data required],
        last ["id"] of ["data"] as "starting_after" while ["has_more"],
    }
}

static LIST_SUBSCRIPTION_PAYMENTS: runtime::Operation = runtime::Operation {
    id: "listSubscriptionPayments",
    method: runtime::Method::GET,
    path: "/v1/subscription-payments/",
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

/// The headers of error responses of [`SubscriptionPayments::list`].
pub type ListSubscriptionPaymentsErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`SubscriptionPayments::list`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type ListSubscriptionPaymentsError = errors::Error400_401_403_429_500;

/// A call to [`SubscriptionPayments::get`].
pub type GetSubscriptionPayment = runtime::TypedCall<
    runtime::AsJson<models::SubscriptionPaymentResponse>,
    GetSubscriptionPaymentError,
>;

static GET_SUBSCRIPTION_PAYMENT: runtime::Operation = runtime::Operation {
    id: "getSubscriptionPayment",
    method: runtime::Method::GET,
    path: "/v1/subscription-payments/{subscriptionPaymentId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("subscriptionPaymentId")
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

/// The headers of error responses of [`SubscriptionPayments::get`].
pub type GetSubscriptionPaymentErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`SubscriptionPayments::get`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type GetSubscriptionPaymentError = errors::Error400_401_403_404_429_500;
