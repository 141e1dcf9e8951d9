// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Links to pay by (betaallinks) and their payments.
//!
//! The calls of [`client.payment_links()`](PaymentLinks), their parameters and their errors.

use crate::mijnklantportaal::errors;
use crate::mijnklantportaal::headers;
use crate::mijnklantportaal::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Links to pay by (betaallinks) and their payments.
#[derive(Clone, Copy, Debug)]
pub struct PaymentLinks<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl PaymentLinks<'_> {
    /// List payment links
    ///
    /// Lists the payment links (betaallinks), a page at a time.
    ///
    /// `GET /payment-links`, operation `list-payment-links`. 200: A page of payment links
    ///
    /// Returns [`models::PaymentLinkPage`].
    ///
    /// Optional: [`page`](ListPaymentLinks::page).
    ///
    /// Returns one page; [`items`](ListPaymentLinks::items) and [`pages`](ListPaymentLinks::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListPaymentLinksError`]):
    ///
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.payment_links().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-payment-links")]
    #[doc(alias = "/payment-links")]
    pub fn list(&self) -> ListPaymentLinks {
        ListPaymentLinks(runtime::Call::new(self.core, &LIST_PAYMENT_LINKS))
    }

    /// Create a payment link
    ///
    /// Adds a link that somebody can pay by (betaallink).
    ///
    /// `POST /payment-links`, operation `create-payment-link`. 201: The payment link that was made
    ///
    /// Returns [`models::PaymentLink`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreatePaymentLinkError`]):
    ///
    /// * `UnprocessableContent` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 422: What was sent is not right
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// use generated_client::mijnklantportaal::models;
    ///
    /// let body = models::CreatePaymentLinkRequest::new("Contribution 2026", "25.00")
    ///     .reusable(true);
    /// let response = client.payment_links().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-payment-link")]
    #[doc(alias = "/payment-links")]
    #[inline]
    pub fn create(&self, body: &models::CreatePaymentLinkRequest) -> CreatePaymentLink {
        let mut call = runtime::Call::new(self.core, &CREATE_PAYMENT_LINK);
        call.json("application/json", body);
        CreatePaymentLink::new(call)
    }

    /// Get a payment link
    ///
    /// One payment link (betaallink).
    ///
    /// `GET /payment-links/{linkId}`, operation `get-payment-link`. 200: The payment link
    ///
    /// Returns [`models::PaymentLink`].
    ///
    /// * `link_id`: ID of the payment link. Example: `plk_58ac0e91d7b3`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetPaymentLinkError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.payment_links().get("plk_58ac0e91d7b3").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-payment-link")]
    #[doc(alias = "/payment-links/{linkId}")]
    pub fn get(&self, link_id: &str) -> GetPaymentLink {
        let mut call = runtime::Call::new(self.core, &GET_PAYMENT_LINK);
        call.path("linkId", &link_id);
        GetPaymentLink::new(call)
    }

    /// List payments of a payment link
    ///
    /// Lists the payments (betalingen) that were made or begun by a payment link, a page at a time.
    ///
    /// `GET /payment-links/{linkId}/payments`, operation `list-payment-link-payment`. 200: A page of payments
    ///
    /// Returns [`models::PaymentLinkPaymentPage`].
    ///
    /// Optional: [`page`](ListPayments::page).
    ///
    /// Returns one page; [`items`](ListPayments::items) and [`pages`](ListPayments::pages) return all of them.
    ///
    /// * `link_id`: ID of the payment link. Example: `plk_58ac0e91d7b3`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListPaymentsError`]):
    ///
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.payment_links().list_payments("plk_58ac0e91d7b3").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-payment-link-payment")]
    #[doc(alias = "/payment-links/{linkId}/payments")]
    pub fn list_payments(&self, link_id: &str) -> ListPayments {
        let mut call = runtime::Call::new(self.core, &LIST_PAYMENTS);
        call.path("linkId", &link_id);
        ListPayments(call)
    }
}

/// A call to [`PaymentLinks::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListPaymentLinks(runtime::Call);

impl ListPaymentLinks {
    /// Which page to answer with, counted from 1; the first one where it is not given
    ///
    /// At least 1. Example: `2`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListPaymentLinks => json models::PaymentLinkPage, ListPaymentLinksError }

pages! {
    ListPaymentLinks {
        page: models::PaymentLinkPage,
        error: ListPaymentLinksError,
        item: models::PaymentLink = [data required],
        url ["next_page_url"],
    }
}

static LIST_PAYMENT_LINKS: runtime::Operation = runtime::Operation {
    id: "list-payment-links",
    method: runtime::Method::GET,
    path: "/payment-links",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`PaymentLinks::list`].
pub type ListPaymentLinksErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`PaymentLinks::list`].
///
/// * 429: More requests than a minute has
pub type ListPaymentLinksError = errors::TooManyRequestsError;

/// A call to [`PaymentLinks::create`].
pub type CreatePaymentLink = runtime::TypedCall<
    runtime::AsJson<models::PaymentLink>,
    CreatePaymentLinkError,
>;

static CREATE_PAYMENT_LINK: runtime::Operation = runtime::Operation {
    id: "create-payment-link",
    method: runtime::Method::POST,
    path: "/payment-links",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`PaymentLinks::create`].
pub type CreatePaymentLinkErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`PaymentLinks::create`].
///
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type CreatePaymentLinkError = errors::UnprocessableContentOrTooManyRequestsError;

/// A call to [`PaymentLinks::get`].
pub type GetPaymentLink = runtime::TypedCall<
    runtime::AsJson<models::PaymentLink>,
    GetPaymentLinkError,
>;

static GET_PAYMENT_LINK: runtime::Operation = runtime::Operation {
    id: "get-payment-link",
    method: runtime::Method::GET,
    path: "/payment-links/{linkId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`PaymentLinks::get`].
pub type GetPaymentLinkErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`PaymentLinks::get`].
///
/// * 404: Nothing with this ID was found
/// * 429: More requests than a minute has
pub type GetPaymentLinkError = errors::NotFoundOrTooManyRequestsError;

/// A call to [`PaymentLinks::list_payments`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListPayments(runtime::Call);

impl ListPayments {
    /// Which page to answer with, counted from 1; the first one where it is not given
    ///
    /// At least 1. Example: `2`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListPayments => json models::PaymentLinkPaymentPage, ListPaymentsError }

pages! {
    ListPayments {
        page: models::PaymentLinkPaymentPage,
        error: ListPaymentsError,
        item: models::PaymentLinkPayment = [data required],
        url ["next_page_url"],
    }
}

static LIST_PAYMENTS: runtime::Operation = runtime::Operation {
    id: "list-payment-link-payment",
    method: runtime::Method::GET,
    path: "/payment-links/{linkId}/payments",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`PaymentLinks::list_payments`].
pub type ListPaymentsErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`PaymentLinks::list_payments`].
///
/// * 429: More requests than a minute has
pub type ListPaymentsError = errors::TooManyRequestsError;
