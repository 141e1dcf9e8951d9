// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Punch cards (strippenkaarten), and the cards that customers have of them.
//!
//! The calls of [`client.punch_cards()`](PunchCards), their parameters and their errors.

use crate::mijnklantportaal::errors;
use crate::mijnklantportaal::headers;
use crate::mijnklantportaal::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Punch cards (strippenkaarten), and the cards that customers have of them.
#[derive(Clone, Copy, Debug)]
pub struct PunchCards<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl PunchCards<'_> {
    /// List punch cards
    ///
    /// Lists the punch cards (strippenkaarten) that customers can have, a page at a time.
    ///
    /// `GET /punch-cards`, operation `list-punch-cards`. 200: A page of punch cards
    ///
    /// Returns [`models::PunchCardPage`].
    ///
    /// Optional: [`page`](ListPunchCards::page).
    ///
    /// Returns one page; [`items`](ListPunchCards::items) and [`pages`](ListPunchCards::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListPunchCardsError`]):
    ///
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.punch_cards().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-punch-cards")]
    #[doc(alias = "/punch-cards")]
    pub fn list(&self) -> ListPunchCards {
        ListPunchCards(runtime::Call::new(self.core, &LIST_PUNCH_CARDS))
    }

    /// Create a punch card
    ///
    /// Adds a punch card (strippenkaart) that customers can have.
    ///
    /// `POST /punch-cards`, operation `create-punch-card`. 201: The punch card that was made
    ///
    /// Returns [`models::PunchCard`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreatePunchCardError`]):
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
    /// let body = models::CreatePunchCardRequest::new("Driving lessons", 20, "lessons")
    ///     .description("In an electric car")
    ///     .for_sale(true);
    /// let response = client.punch_cards().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-punch-card")]
    #[doc(alias = "/punch-cards")]
    #[inline]
    pub fn create(&self, body: &models::CreatePunchCardRequest) -> CreatePunchCard {
        let mut call = runtime::Call::new(self.core, &CREATE_PUNCH_CARD);
        call.json("application/json", body);
        CreatePunchCard::new(call)
    }

    /// Get a punch card
    ///
    /// One punch card (strippenkaart).
    ///
    /// `GET /punch-cards/{punchCardId}`, operation `get-punch-card`. 200: The punch card
    ///
    /// Returns [`models::PunchCard`].
    ///
    /// * `punch_card_id`: ID of the punch card. Example: `pcd_1e6c93f0b5d4`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetPunchCardError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.punch_cards().get("pcd_1e6c93f0b5d4").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-punch-card")]
    #[doc(alias = "/punch-cards/{punchCardId}")]
    pub fn get(&self, punch_card_id: &str) -> GetPunchCard {
        let mut call = runtime::Call::new(self.core, &GET_PUNCH_CARD);
        call.path("punchCardId", &punch_card_id);
        GetPunchCard::new(call)
    }

    /// Change the sale of a punch card
    ///
    /// Says whether customers can buy a punch card (strippenkaart), and for how much.
    ///
    /// `PATCH /punch-cards/{punchCardId}`, operation `edit-punch-card`. 200: The punch card as it is now
    ///
    /// Returns [`models::PunchCard`].
    ///
    /// * `punch_card_id`: ID of the punch card. Example: `pcd_1e6c93f0b5d4`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`EditPunchCardError`]):
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
    /// let body = models::EditPunchCardRequest::new(true).price("949.00").vat_rate(21);
    /// let response = client.punch_cards().edit("pcd_1e6c93f0b5d4", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "edit-punch-card")]
    #[doc(alias = "/punch-cards/{punchCardId}")]
    #[inline]
    pub fn edit(
        &self,
        punch_card_id: &str,
        body: &models::EditPunchCardRequest,
    ) -> EditPunchCard {
        let mut call = runtime::Call::new(self.core, &EDIT_PUNCH_CARD);
        call.path("punchCardId", &punch_card_id);
        call.json("application/json", body);
        EditPunchCard::new(call)
    }

    /// List issued cards
    ///
    /// Lists the cards that customers have of a punch card (uitgegeven strippenkaarten), a page at a time.
    ///
    /// `GET /punch-cards/{punchCardId}/issued`, operation `list-bought-punch-cards`. 200: A page of issued cards
    ///
    /// Returns [`models::PunchCardBoughtPage`].
    ///
    /// Optional: [`page`](ListIssued::page).
    ///
    /// Returns one page; [`items`](ListIssued::items) and [`pages`](ListIssued::pages) return all of them.
    ///
    /// * `punch_card_id`: ID of the punch card. Example: `pcd_1e6c93f0b5d4`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListIssuedError`]):
    ///
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.punch_cards().list_issued("pcd_1e6c93f0b5d4").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-bought-punch-cards")]
    #[doc(alias = "/punch-cards/{punchCardId}/issued")]
    pub fn list_issued(&self, punch_card_id: &str) -> ListIssued {
        let mut call = runtime::Call::new(self.core, &LIST_ISSUED);
        call.path("punchCardId", &punch_card_id);
        ListIssued(call)
    }

    /// Issue a card to a customer
    ///
    /// Gives a customer a card of a punch card (strippenkaart uitgeven).
    ///
    /// `POST /punch-cards/{punchCardId}/issued`, operation `issue-punch-card`. 201: The card that was issued
    ///
    /// Returns [`models::PunchCardBought`].
    ///
    /// * `punch_card_id`: ID of the punch card. Example: `pcd_1e6c93f0b5d4`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`IssuePunchCardError`]):
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
    /// let body = models::IssuePunchCardRequest::new("cst_8d1f0b27c64e");
    /// let response = client.punch_cards().issue("pcd_1e6c93f0b5d4", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "issue-punch-card")]
    #[doc(alias = "/punch-cards/{punchCardId}/issued")]
    #[inline]
    pub fn issue(
        &self,
        punch_card_id: &str,
        body: &models::IssuePunchCardRequest,
    ) -> IssuePunchCard {
        let mut call = runtime::Call::new(self.core, &ISSUE_PUNCH_CARD);
        call.path("punchCardId", &punch_card_id);
        call.json("application/json", body);
        IssuePunchCard::new(call)
    }

    /// Get an issued card
    ///
    /// One card that a customer has (uitgegeven strippenkaart).
    ///
    /// `GET /punch-cards/{punchCardId}/issued/{issuedPunchCardId}`, operation `get-bought-punch-card`. 200: The issued card
    ///
    /// Returns [`models::PunchCardBought`].
    ///
    /// * `punch_card_id`: ID of the punch card. Example: `pcd_1e6c93f0b5d4`.
    /// * `issued_punch_card_id`: ID of the issued card. Example: `pcb_a20d7e58c13f`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetIssuedError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.punch_cards().get_issued("pcd_1e6c93f0b5d4", "pcb_a20d7e58c13f").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-bought-punch-card")]
    #[doc(alias = "/punch-cards/{punchCardId}/issued/{issuedPunchCardId}")]
    pub fn get_issued(
        &self,
        punch_card_id: &str,
        issued_punch_card_id: &str,
    ) -> GetIssued {
        let mut call = runtime::Call::new(self.core, &GET_ISSUED);
        call.path("punchCardId", &punch_card_id);
        call.path("issuedPunchCardId", &issued_punch_card_id);
        GetIssued::new(call)
    }

    /// Punch an issued card
    ///
    /// Takes punches off a card that a customer has (strippenkaart afstempelen).
    ///
    /// `POST /punch-cards/{punchCardId}/issued/{issuedPunchCardId}/stamp`, operation `stamp-punch-card`. 200: The card as it is now
    ///
    /// Returns [`models::PunchCardBought`].
    ///
    /// * `punch_card_id`: ID of the punch card. Example: `pcd_1e6c93f0b5d4`.
    /// * `issued_punch_card_id`: ID of the issued card. Example: `pcb_a20d7e58c13f`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`StampPunchCardError`]):
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
    /// let body = models::StampPunchCardRequest::new(1);
    /// let response = client.punch_cards().stamp("pcd_1e6c93f0b5d4", "pcb_a20d7e58c13f", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "stamp-punch-card")]
    #[doc(alias = "/punch-cards/{punchCardId}/issued/{issuedPunchCardId}/stamp")]
    #[inline]
    pub fn stamp(
        &self,
        punch_card_id: &str,
        issued_punch_card_id: &str,
        body: &models::StampPunchCardRequest,
    ) -> StampPunchCard {
        let mut call = runtime::Call::new(self.core, &STAMP_PUNCH_CARD);
        call.path("punchCardId", &punch_card_id);
        call.path("issuedPunchCardId", &issued_punch_card_id);
        call.json("application/json", body);
        StampPunchCard::new(call)
    }
}

/// A call to [`PunchCards::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListPunchCards(runtime::Call);

impl ListPunchCards {
    /// Which page to answer with, counted from 1; the first one where it is not given
    ///
    /// At least 1. Example: `2`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListPunchCards => json models::PunchCardPage, ListPunchCardsError }

pages! {
    ListPunchCards {
        page: models::PunchCardPage,
        error: ListPunchCardsError,
        item: models::PunchCard = [data required],
        url ["next_page_url"],
    }
}

static LIST_PUNCH_CARDS: runtime::Operation = runtime::Operation {
    id: "list-punch-cards",
    method: runtime::Method::GET,
    path: "/punch-cards",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`PunchCards::list`].
pub type ListPunchCardsErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`PunchCards::list`].
///
/// * 429: More requests than a minute has
pub type ListPunchCardsError = errors::TooManyRequestsError;

/// A call to [`PunchCards::create`].
pub type CreatePunchCard = runtime::TypedCall<
    runtime::AsJson<models::PunchCard>,
    CreatePunchCardError,
>;

static CREATE_PUNCH_CARD: runtime::Operation = runtime::Operation {
    id: "create-punch-card",
    method: runtime::Method::POST,
    path: "/punch-cards",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`PunchCards::create`].
pub type CreatePunchCardErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`PunchCards::create`].
///
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type CreatePunchCardError = errors::UnprocessableContentOrTooManyRequestsError;

/// A call to [`PunchCards::get`].
pub type GetPunchCard = runtime::TypedCall<
    runtime::AsJson<models::PunchCard>,
    GetPunchCardError,
>;

static GET_PUNCH_CARD: runtime::Operation = runtime::Operation {
    id: "get-punch-card",
    method: runtime::Method::GET,
    path: "/punch-cards/{punchCardId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`PunchCards::get`].
pub type GetPunchCardErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`PunchCards::get`].
///
/// * 404: Nothing with this ID was found
/// * 429: More requests than a minute has
pub type GetPunchCardError = errors::NotFoundOrTooManyRequestsError;

/// A call to [`PunchCards::edit`].
pub type EditPunchCard = runtime::TypedCall<
    runtime::AsJson<models::PunchCard>,
    EditPunchCardError,
>;

static EDIT_PUNCH_CARD: runtime::Operation = runtime::Operation {
    id: "edit-punch-card",
    method: runtime::Method::PATCH,
    path: "/punch-cards/{punchCardId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`PunchCards::edit`].
pub type EditPunchCardErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`PunchCards::edit`].
///
/// * 404: Nothing with this ID was found
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type EditPunchCardError = errors::NotFoundOrUnprocessableContentOrTooManyRequestsError;

/// A call to [`PunchCards::list_issued`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListIssued(runtime::Call);

impl ListIssued {
    /// Which page to answer with, counted from 1; the first one where it is not given
    ///
    /// At least 1. Example: `2`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListIssued => json models::PunchCardBoughtPage, ListIssuedError }

pages! {
    ListIssued {
        page: models::PunchCardBoughtPage,
        error: ListIssuedError,
        item: models::PunchCardBought = [data required],
        url ["next_page_url"],
    }
}

static LIST_ISSUED: runtime::Operation = runtime::Operation {
    id: "list-bought-punch-cards",
    method: runtime::Method::GET,
    path: "/punch-cards/{punchCardId}/issued",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`PunchCards::list_issued`].
pub type ListIssuedErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`PunchCards::list_issued`].
///
/// * 429: More requests than a minute has
pub type ListIssuedError = errors::TooManyRequestsError;

/// A call to [`PunchCards::issue`].
pub type IssuePunchCard = runtime::TypedCall<
    runtime::AsJson<models::PunchCardBought>,
    IssuePunchCardError,
>;

static ISSUE_PUNCH_CARD: runtime::Operation = runtime::Operation {
    id: "issue-punch-card",
    method: runtime::Method::POST,
    path: "/punch-cards/{punchCardId}/issued",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`PunchCards::issue`].
pub type IssuePunchCardErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`PunchCards::issue`].
///
/// * 404: Nothing with this ID was found
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type IssuePunchCardError = errors::NotFoundOrUnprocessableContentOrTooManyRequestsError;

/// A call to [`PunchCards::get_issued`].
pub type GetIssued = runtime::TypedCall<
    runtime::AsJson<models::PunchCardBought>,
    GetIssuedError,
>;

static GET_ISSUED: runtime::Operation = runtime::Operation {
    id: "get-bought-punch-card",
    method: runtime::Method::GET,
    path: "/punch-cards/{punchCardId}/issued/{issuedPunchCardId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`PunchCards::get_issued`].
pub type GetIssuedErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`PunchCards::get_issued`].
///
/// * 404: Nothing with this ID was found
/// * 429: More requests than a minute has
pub type GetIssuedError = errors::NotFoundOrTooManyRequestsError;

/// A call to [`PunchCards::stamp`].
pub type StampPunchCard = runtime::TypedCall<
    runtime::AsJson<models::PunchCardBought>,
    StampPunchCardError,
>;

static STAMP_PUNCH_CARD: runtime::Operation = runtime::Operation {
    id: "stamp-punch-card",
    method: runtime::Method::POST,
    path: "/punch-cards/{punchCardId}/issued/{issuedPunchCardId}/stamp",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`PunchCards::stamp`].
pub type StampPunchCardErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`PunchCards::stamp`].
///
/// * 404: Nothing with this ID was found
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type StampPunchCardError = errors::NotFoundOrUnprocessableContentOrTooManyRequestsError;
