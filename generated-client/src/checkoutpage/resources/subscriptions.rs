// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Subscriptions: recurring payments.
//!
//! The calls of [`client.subscriptions()`](Subscriptions), their parameters and their errors.

#![allow(deprecated)]

use crate::checkoutpage::errors;
use crate::checkoutpage::headers;
use crate::checkoutpage::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;
use crate::runtime::{DateTime, FixedOffset};

/// Subscriptions: recurring payments.
#[derive(Clone, Copy, Debug)]
pub struct Subscriptions<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Subscriptions<'_> {
    /// List subscriptions
    ///
    /// Returns the subscriptions, one page at a time.
    ///
    /// `GET /v1/subscriptions/`, operation `listSubscriptions`. 200: One page of subscriptions.
    ///
    /// Returns [`models::SubscriptionList`].
    ///
    /// Optional: [`search`](ListSubscriptions::search), [`page_id`](ListSubscriptions::page_id), [`customer_id`](ListSubscriptions::customer_id), [`order_id`](ListSubscriptions::order_id), [`status`](ListSubscriptions::status), [`created_after`](ListSubscriptions::created_after), [`created_before`](ListSubscriptions::created_before), [`abandonment_status`](ListSubscriptions::abandonment_status), [`livemode`](ListSubscriptions::livemode), [`limit`](ListSubscriptions::limit), [`starting_after`](ListSubscriptions::starting_after), [`ending_before`](ListSubscriptions::ending_before).
    ///
    /// Returns one page; [`items`](ListSubscriptions::items) and [`pages`](ListSubscriptions::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListSubscriptionsError`]):
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
    /// let response = client.subscriptions().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listSubscriptions")]
    #[doc(alias = "/v1/subscriptions/")]
    pub fn list(&self) -> ListSubscriptions {
        ListSubscriptions(runtime::Call::new(self.core, &LIST_SUBSCRIPTIONS))
    }

    /// Get a subscription
    ///
    /// Returns a single subscription.
    ///
    /// `GET /v1/subscriptions/{subscriptionId}`, operation `getSubscription`. 200: The subscription.
    ///
    /// Returns [`models::SubscriptionResponse`].
    ///
    /// Optional: [`livemode`](GetSubscription::livemode).
    ///
    /// * `subscription_id`: The id of the subscription. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetSubscriptionError`]):
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
    /// let response = client.subscriptions().get("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getSubscription")]
    #[doc(alias = "/v1/subscriptions/{subscriptionId}")]
    pub fn get(&self, subscription_id: &str) -> GetSubscription {
        let mut call = runtime::Call::new(self.core, &GET_SUBSCRIPTION);
        call.path("subscriptionId", &subscription_id);
        GetSubscription(call)
    }

    /// Cancel a subscription
    ///
    /// Cancels the subscription now, at the end of the current period, or at a given time.
    ///
    /// `POST /v1/subscriptions/{subscriptionId}/cancel`, operation `cancelSubscription`. 200: The subscription is canceled, now or later.
    ///
    /// Returns [`models::CancellationResponse`].
    ///
    /// * `subscription_id`: The id of the subscription. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`CancelSubscriptionError`]):
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
    /// # async fn example(client: &generated_client::checkoutpage::Client, body: &generated_client::checkoutpage::models::SubscriptionCancellation) -> Result<(), generated_client::checkoutpage::Error> {
    /// let response = client.subscriptions().cancel("507f1f77bcf86cd799439011", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "cancelSubscription")]
    #[doc(alias = "/v1/subscriptions/{subscriptionId}/cancel")]
    #[inline]
    pub fn cancel(
        &self,
        subscription_id: &str,
        body: &models::SubscriptionCancellation,
    ) -> CancelSubscription {
        let mut call = runtime::Call::new(self.core, &CANCEL_SUBSCRIPTION);
        call.path("subscriptionId", &subscription_id);
        call.json("application/json", body);
        CancelSubscription::new(call)
    }
}

/// A call to [`Subscriptions::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListSubscriptions(runtime::Call);

impl ListSubscriptions {
    /// A search term.
    pub fn search(mut self, search: &str) -> Self {
        self.0.query("search", &search);
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

    /// Filters by status.
    pub fn status(mut self, status: impl Into<models::SubscriptionStatus>) -> Self {
        self.0.query("status", &Into::<models::SubscriptionStatus>::into(status));
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

    /// `false` for subscriptions of test mode.
    pub fn livemode(mut self, livemode: bool) -> Self {
        self.0.query("livemode", &livemode);
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

call! { ListSubscriptions => json models::SubscriptionList, ListSubscriptionsError }

pages! {
    ListSubscriptions {
        page: models::SubscriptionList,
        error: ListSubscriptionsError,
        item: models::Subscription = [data required],
        last ["id"] of ["data"] as "starting_after" while ["has_more"],
    }
}

static LIST_SUBSCRIPTIONS: runtime::Operation = runtime::Operation {
    id: "listSubscriptions",
    method: runtime::Method::GET,
    path: "/v1/subscriptions/",
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

/// The headers of error responses of [`Subscriptions::list`].
pub type ListSubscriptionsErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Subscriptions::list`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type ListSubscriptionsError = errors::Error400_401_403_429_500;

/// A call to [`Subscriptions::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetSubscription(runtime::Call);

impl GetSubscription {
    /// `false` for subscriptions of test mode.
    pub fn livemode(mut self, livemode: bool) -> Self {
        self.0.query("livemode", &livemode);
        self
    }
}

call! { GetSubscription => json models::SubscriptionResponse, GetSubscriptionError }

static GET_SUBSCRIPTION: runtime::Operation = runtime::Operation {
    id: "getSubscription",
    method: runtime::Method::GET,
    path: "/v1/subscriptions/{subscriptionId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("subscriptionId")
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

/// The headers of error responses of [`Subscriptions::get`].
pub type GetSubscriptionErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Subscriptions::get`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type GetSubscriptionError = errors::Error400_401_403_404_429_500;

/// A call to [`Subscriptions::cancel`].
pub type CancelSubscription = runtime::TypedCall<
    runtime::AsJson<models::CancellationResponse>,
    CancelSubscriptionError,
>;

static CANCEL_SUBSCRIPTION: runtime::Operation = runtime::Operation {
    id: "cancelSubscription",
    method: runtime::Method::POST,
    path: "/v1/subscriptions/{subscriptionId}/cancel",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("subscriptionId")
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

/// The headers of error responses of [`Subscriptions::cancel`].
pub type CancelSubscriptionErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Subscriptions::cancel`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type CancelSubscriptionError = errors::Error400_401_403_404_429_500;
