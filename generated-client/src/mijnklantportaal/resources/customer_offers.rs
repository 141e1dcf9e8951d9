// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Offers (offertes) to customers.
//!
//! The calls of [`client.customer_offers()`](CustomerOffers), their parameters and their errors.

use crate::mijnklantportaal::errors;
use crate::mijnklantportaal::headers;
use crate::mijnklantportaal::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Offers (offertes) to customers.
#[derive(Clone, Copy, Debug)]
pub struct CustomerOffers<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl CustomerOffers<'_> {
    /// List offers
    ///
    /// Lists the offers (offertes) to customers, a page at a time.
    ///
    /// `GET /customer-offers`, operation `list-customer-offers`. 200: A page of offers
    ///
    /// Returns [`models::CustomerOfferPage`].
    ///
    /// Optional: [`page`](ListCustomerOffers::page).
    ///
    /// Returns one page; [`items`](ListCustomerOffers::items) and [`pages`](ListCustomerOffers::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListCustomerOffersError`]):
    ///
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.customer_offers().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-customer-offers")]
    #[doc(alias = "/customer-offers")]
    pub fn list(&self) -> ListCustomerOffers {
        ListCustomerOffers(runtime::Call::new(self.core, &LIST_CUSTOMER_OFFERS))
    }

    /// Create an offer from a PDF
    ///
    /// Adds an offer (offerte) to a customer whose PDF is uploaded. The body is `multipart/form-data`.
    ///
    /// `POST /customer-offers`, operation `create-customer-offer`. 201: The offer that was made
    ///
    /// Returns [`models::CustomerOffer`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateCustomerOfferError`]):
    ///
    /// * `UnprocessableContent` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 422: What was sent is not right
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client, body: generated_client::mijnklantportaal::models::CreateCustomerOfferRequest) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.customer_offers().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-customer-offer")]
    #[doc(alias = "/customer-offers")]
    #[inline]
    pub fn create(
        &self,
        body: models::CreateCustomerOfferRequest,
    ) -> CreateCustomerOffer {
        let mut call = runtime::Call::new(self.core, &CREATE_CUSTOMER_OFFER);
        call.parts("multipart/form-data", &body, &[]);
        CreateCustomerOffer(call)
    }

    /// Create an offer from lines
    ///
    /// Adds an offer (offerte) to a customer that is made of lines.
    ///
    /// `POST /customer-offers/manual`, operation `create-customer-offer-manual`. 201: The offer that was made
    ///
    /// Returns [`models::CustomerOffer`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateCustomerOfferManualError`]):
    ///
    /// * `UnprocessableContent` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 422: What was sent is not right
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client, body: &generated_client::mijnklantportaal::models::CreateCustomerOfferManualRequest) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.customer_offers().create_manual(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-customer-offer-manual")]
    #[doc(alias = "/customer-offers/manual")]
    #[inline]
    pub fn create_manual(
        &self,
        body: &models::CreateCustomerOfferManualRequest,
    ) -> CreateCustomerOfferManual {
        let mut call = runtime::Call::new(self.core, &CREATE_CUSTOMER_OFFER_MANUAL);
        call.json("application/json", body);
        CreateCustomerOfferManual::new(call)
    }

    /// Get an offer
    ///
    /// One offer (offerte).
    ///
    /// `GET /customer-offers/{offerId}`, operation `get-customer-offer`. 200: The offer
    ///
    /// Returns [`models::CustomerOffer`].
    ///
    /// * `offer_id`: ID of the offer. Example: `off_94b1e6f0d32a`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetCustomerOfferError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.customer_offers().get("off_94b1e6f0d32a").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-customer-offer")]
    #[doc(alias = "/customer-offers/{offerId}")]
    pub fn get(&self, offer_id: &str) -> GetCustomerOffer {
        let mut call = runtime::Call::new(self.core, &GET_CUSTOMER_OFFER);
        call.path("offerId", &offer_id);
        GetCustomerOffer::new(call)
    }

    /// Mark an offer as accepted or rejected
    ///
    /// Marks an offer (offerte) as accepted or rejected, in connected bookkeeping as well.
    ///
    /// `PATCH /customer-offers/{offerId}`, operation `mark-customer-offer-accepted-or-rejected`. 200: The offer as it is now
    ///
    /// Returns [`models::CustomerOffer`].
    ///
    /// * `offer_id`: ID of the offer. Example: `off_94b1e6f0d32a`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`MarkCustomerOfferAcceptedOrRejectedError`]):
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
    /// let body = models::MarkCustomerOfferRequest::default()
    ///     .accepted_at("2026-03-04 20:51:50")
    ///     .accepted_via_ip("203.0.113.7");
    /// let response = client.customer_offers().mark_accepted_or_rejected("off_94b1e6f0d32a", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "mark-customer-offer-accepted-or-rejected")]
    #[doc(alias = "/customer-offers/{offerId}")]
    #[inline]
    pub fn mark_accepted_or_rejected(
        &self,
        offer_id: &str,
        body: &models::MarkCustomerOfferRequest,
    ) -> MarkCustomerOfferAcceptedOrRejected {
        let mut call = runtime::Call::new(
            self.core,
            &MARK_CUSTOMER_OFFER_ACCEPTED_OR_REJECTED,
        );
        call.path("offerId", &offer_id);
        call.json("application/json", body);
        MarkCustomerOfferAcceptedOrRejected::new(call)
    }
}

/// A call to [`CustomerOffers::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListCustomerOffers(runtime::Call);

impl ListCustomerOffers {
    /// Which page to answer with, counted from 1; the first one where it is not given
    ///
    /// At least 1. Example: `2`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListCustomerOffers => json models::CustomerOfferPage, ListCustomerOffersError }

pages! {
    ListCustomerOffers {
        page: models::CustomerOfferPage,
        error: ListCustomerOffersError,
        item: models::CustomerOffer = [data required],
        url ["next_page_url"],
    }
}

static LIST_CUSTOMER_OFFERS: runtime::Operation = runtime::Operation {
    id: "list-customer-offers",
    method: runtime::Method::GET,
    path: "/customer-offers",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerOffers::list`].
pub type ListCustomerOffersErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerOffers::list`].
///
/// * 429: More requests than a minute has
pub type ListCustomerOffersError = errors::TooManyRequestsError;

/// A call to [`CustomerOffers::create`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateCustomerOffer(runtime::Call);

impl CreateCustomerOffer {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { CreateCustomerOffer => json models::CustomerOffer, CreateCustomerOfferError }

static CREATE_CUSTOMER_OFFER: runtime::Operation = runtime::Operation {
    id: "create-customer-offer",
    method: runtime::Method::POST,
    path: "/customer-offers",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerOffers::create`].
pub type CreateCustomerOfferErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerOffers::create`].
///
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type CreateCustomerOfferError = errors::UnprocessableContentOrTooManyRequestsError;

/// A call to [`CustomerOffers::create_manual`].
pub type CreateCustomerOfferManual = runtime::TypedCall<
    runtime::AsJson<models::CustomerOffer>,
    CreateCustomerOfferManualError,
>;

static CREATE_CUSTOMER_OFFER_MANUAL: runtime::Operation = runtime::Operation {
    id: "create-customer-offer-manual",
    method: runtime::Method::POST,
    path: "/customer-offers/manual",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerOffers::create_manual`].
pub type CreateCustomerOfferManualErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerOffers::create_manual`].
///
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type CreateCustomerOfferManualError = errors::UnprocessableContentOrTooManyRequestsError;

/// A call to [`CustomerOffers::get`].
pub type GetCustomerOffer = runtime::TypedCall<
    runtime::AsJson<models::CustomerOffer>,
    GetCustomerOfferError,
>;

static GET_CUSTOMER_OFFER: runtime::Operation = runtime::Operation {
    id: "get-customer-offer",
    method: runtime::Method::GET,
    path: "/customer-offers/{offerId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerOffers::get`].
pub type GetCustomerOfferErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerOffers::get`].
///
/// * 404: Nothing with this ID was found
/// * 429: More requests than a minute has
pub type GetCustomerOfferError = errors::NotFoundOrTooManyRequestsError;

/// A call to [`CustomerOffers::mark_accepted_or_rejected`].
pub type MarkCustomerOfferAcceptedOrRejected = runtime::TypedCall<
    runtime::AsJson<models::CustomerOffer>,
    MarkCustomerOfferAcceptedOrRejectedError,
>;

static MARK_CUSTOMER_OFFER_ACCEPTED_OR_REJECTED: runtime::Operation = runtime::Operation {
    id: "mark-customer-offer-accepted-or-rejected",
    method: runtime::Method::PATCH,
    path: "/customer-offers/{offerId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerOffers::mark_accepted_or_rejected`].
pub type MarkCustomerOfferAcceptedOrRejectedErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerOffers::mark_accepted_or_rejected`].
///
/// * 404: Nothing with this ID was found
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type MarkCustomerOfferAcceptedOrRejectedError = errors::NotFoundOrUnprocessableContentOrTooManyRequestsError;
