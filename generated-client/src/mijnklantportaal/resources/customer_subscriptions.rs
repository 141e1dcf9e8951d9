// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Subscriptions (abonnementen) of customers.
//!
//! The calls of [`client.customer_subscriptions()`](CustomerSubscriptions), their parameters and their errors.

use crate::mijnklantportaal::errors;
use crate::mijnklantportaal::headers;
use crate::mijnklantportaal::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Subscriptions (abonnementen) of customers.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptions<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl CustomerSubscriptions<'_> {
    /// List subscriptions
    ///
    /// Lists the subscriptions (abonnementen) of customers, a page at a time.
    ///
    /// `GET /customer-subscriptions`, operation `list-customer-subscriptions`. 200: A page of subscriptions
    ///
    /// Returns [`models::CustomerSubscriptionPage`].
    ///
    /// Optional: [`page`](ListCustomerSubscriptions::page).
    ///
    /// Returns one page; [`items`](ListCustomerSubscriptions::items) and [`pages`](ListCustomerSubscriptions::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListCustomerSubscriptionsError`]):
    ///
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.customer_subscriptions().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-customer-subscriptions")]
    #[doc(alias = "/customer-subscriptions")]
    pub fn list(&self) -> ListCustomerSubscriptions {
        ListCustomerSubscriptions(
            runtime::Call::new(self.core, &LIST_CUSTOMER_SUBSCRIPTIONS),
        )
    }

    /// Create a subscription
    ///
    /// Adds a subscription (abonnement) for a customer.
    ///
    /// `POST /customer-subscriptions`, operation `create-customer-subscription`. 201: The subscription that was made
    ///
    /// Returns [`models::CustomerSubscription`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateCustomerSubscriptionError`]):
    ///
    /// * `UnprocessableContent` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 422: What was sent is not right
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client, body: &generated_client::mijnklantportaal::models::CreateCustomerSubscriptionRequest) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.customer_subscriptions().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-customer-subscription")]
    #[doc(alias = "/customer-subscriptions")]
    #[inline]
    pub fn create(
        &self,
        body: &models::CreateCustomerSubscriptionRequest,
    ) -> CreateCustomerSubscription {
        let mut call = runtime::Call::new(self.core, &CREATE_CUSTOMER_SUBSCRIPTION);
        call.json("application/json", body);
        CreateCustomerSubscription::new(call)
    }

    /// Get a subscription
    ///
    /// One subscription (abonnement).
    ///
    /// `GET /customer-subscriptions/{subscriptionId}`, operation `get-customer-subscription`. 200: The subscription
    ///
    /// Returns [`models::CustomerSubscription`].
    ///
    /// * `subscription_id`: ID of the subscription. Example: `sub_e7a20c95f416`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetCustomerSubscriptionError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.customer_subscriptions().get("sub_e7a20c95f416").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-customer-subscription")]
    #[doc(alias = "/customer-subscriptions/{subscriptionId}")]
    pub fn get(&self, subscription_id: &str) -> GetCustomerSubscription {
        let mut call = runtime::Call::new(self.core, &GET_CUSTOMER_SUBSCRIPTION);
        call.path("subscriptionId", &subscription_id);
        GetCustomerSubscription::new(call)
    }

    /// Change or end a subscription
    ///
    /// Changes a subscription (abonnement), or ends it by `terminatedAt`.
    ///
    /// `PATCH /customer-subscriptions/{subscriptionId}`, operation `change-customer-subscription`. 200: The subscription as it is now
    ///
    /// Returns [`models::CustomerSubscription`].
    ///
    /// * `subscription_id`: ID of the subscription. Example: `sub_e7a20c95f416`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ChangeCustomerSubscriptionError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `UnprocessableContent` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 422: What was sent is not right
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// use generated_client::mijnklantportaal::models;
    ///
    /// let body = models::ChangeCustomerSubscriptionRequest::default()
    ///     .description("Hosting and email")
    ///     .amount("12.50");
    /// let response = client.customer_subscriptions().change("sub_e7a20c95f416", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "change-customer-subscription")]
    #[doc(alias = "/customer-subscriptions/{subscriptionId}")]
    #[inline]
    pub fn change(
        &self,
        subscription_id: &str,
        body: &models::ChangeCustomerSubscriptionRequest,
    ) -> ChangeCustomerSubscription {
        let mut call = runtime::Call::new(self.core, &CHANGE_CUSTOMER_SUBSCRIPTION);
        call.path("subscriptionId", &subscription_id);
        call.json("application/json", body);
        ChangeCustomerSubscription::new(call)
    }
}

/// A call to [`CustomerSubscriptions::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListCustomerSubscriptions(runtime::Call);

impl ListCustomerSubscriptions {
    /// Which page to answer with, counted from 1; the first one where it is not given
    ///
    /// At least 1. Example: `2`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListCustomerSubscriptions => json models::CustomerSubscriptionPage, ListCustomerSubscriptionsError }

pages! {
    ListCustomerSubscriptions {
        page: models::CustomerSubscriptionPage,
        error: ListCustomerSubscriptionsError,
        item: models::CustomerSubscription = [data required],
        url ["next_page_url"],
    }
}

static LIST_CUSTOMER_SUBSCRIPTIONS: runtime::Operation = runtime::Operation {
    id: "list-customer-subscriptions",
    method: runtime::Method::GET,
    path: "/customer-subscriptions",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerSubscriptions::list`].
pub type ListCustomerSubscriptionsErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerSubscriptions::list`].
///
/// * 429: More requests than a minute has
pub type ListCustomerSubscriptionsError = errors::TooManyRequestsError;

/// A call to [`CustomerSubscriptions::create`].
pub type CreateCustomerSubscription = runtime::TypedCall<
    runtime::AsJson<models::CustomerSubscription>,
    CreateCustomerSubscriptionError,
>;

static CREATE_CUSTOMER_SUBSCRIPTION: runtime::Operation = runtime::Operation {
    id: "create-customer-subscription",
    method: runtime::Method::POST,
    path: "/customer-subscriptions",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerSubscriptions::create`].
pub type CreateCustomerSubscriptionErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerSubscriptions::create`].
///
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type CreateCustomerSubscriptionError = errors::UnprocessableContentOrTooManyRequestsError;

/// A call to [`CustomerSubscriptions::get`].
pub type GetCustomerSubscription = runtime::TypedCall<
    runtime::AsJson<models::CustomerSubscription>,
    GetCustomerSubscriptionError,
>;

static GET_CUSTOMER_SUBSCRIPTION: runtime::Operation = runtime::Operation {
    id: "get-customer-subscription",
    method: runtime::Method::GET,
    path: "/customer-subscriptions/{subscriptionId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerSubscriptions::get`].
pub type GetCustomerSubscriptionErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerSubscriptions::get`].
///
/// * 404: Nothing with this ID was found
/// * 429: More requests than a minute has
pub type GetCustomerSubscriptionError = errors::NotFoundOrTooManyRequestsError;

/// A call to [`CustomerSubscriptions::change`].
pub type ChangeCustomerSubscription = runtime::TypedCall<
    runtime::AsJson<models::CustomerSubscription>,
    ChangeCustomerSubscriptionError,
>;

static CHANGE_CUSTOMER_SUBSCRIPTION: runtime::Operation = runtime::Operation {
    id: "change-customer-subscription",
    method: runtime::Method::PATCH,
    path: "/customer-subscriptions/{subscriptionId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerSubscriptions::change`].
pub type ChangeCustomerSubscriptionErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerSubscriptions::change`].
///
/// * 404: Nothing with this ID was found
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type ChangeCustomerSubscriptionError = errors::NotFoundOrUnprocessableContentOrTooManyRequestsError;
