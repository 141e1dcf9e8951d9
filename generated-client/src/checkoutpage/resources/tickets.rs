// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Tickets that were bought, and check-ins.
//!
//! The calls of [`client.tickets()`](Tickets), their parameters and their errors.

#![allow(deprecated)]

use crate::checkoutpage::errors;
use crate::checkoutpage::headers;
use crate::checkoutpage::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;
use crate::runtime::{DateTime, FixedOffset};

/// Tickets that were bought, and check-ins.
#[derive(Clone, Copy, Debug)]
pub struct Tickets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Tickets<'_> {
    /// List tickets
    ///
    /// Returns the tickets that were bought, one page at a time.
    ///
    /// `GET /v1/tickets/`, operation `listTickets`. 200: One page of tickets.
    ///
    /// Returns [`models::TicketList`].
    ///
    /// Optional: [`search`](ListTickets::search), [`page_id`](ListTickets::page_id), [`booking_id`](ListTickets::booking_id), [`order_id`](ListTickets::order_id), [`customer_id`](ListTickets::customer_id), [`ticket_type_id`](ListTickets::ticket_type_id), [`status`](ListTickets::status), [`check_in_status`](ListTickets::check_in_status), [`created_after`](ListTickets::created_after), [`created_before`](ListTickets::created_before), [`limit`](ListTickets::limit), [`starting_after`](ListTickets::starting_after), [`ending_before`](ListTickets::ending_before).
    ///
    /// Returns one page; [`items`](ListTickets::items) and [`pages`](ListTickets::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListTicketsError`]):
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
    /// let response = client.tickets().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listTickets")]
    #[doc(alias = "/v1/tickets/")]
    pub fn list(&self) -> ListTickets {
        ListTickets(runtime::Call::new(self.core, &LIST_TICKETS))
    }

    /// Update a ticket
    ///
    /// Changes the attendee or the metadata of a ticket. An empty body is refused.
    ///
    /// `PATCH /v1/tickets/{ticketId}`, operation `updateTicket`. 200: The ticket as it is now.
    ///
    /// Returns [`models::TicketResponse`].
    ///
    /// * `ticket_id`: The id of the ticket. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`UpdateTicketError`]):
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
    /// let body = models::TicketUpdate::default()
    ///     .attendee_name("attendeeName")
    ///     .attendee_email("attendeeEmail");
    /// let response = client.tickets().update("507f1f77bcf86cd799439011", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateTicket")]
    #[doc(alias = "/v1/tickets/{ticketId}")]
    #[inline]
    pub fn update(&self, ticket_id: &str, body: &models::TicketUpdate) -> UpdateTicket {
        let mut call = runtime::Call::new(self.core, &UPDATE_TICKET);
        call.path("ticketId", &ticket_id);
        call.json("application/json", body);
        UpdateTicket::new(call)
    }

    /// Check in a ticket
    ///
    /// Checks the ticket's holder in.
    ///
    /// `POST /v1/tickets/validate/{checkInCode}`, operation `validateTicket`. 200: The ticket, and whether its holder was checked in.
    ///
    /// Returns [`models::TicketValidationResponse`].
    ///
    /// Optional: [`body`](ValidateTicket::body).
    ///
    /// * `check_in_code`: The content of the ticket's QR code. Example: `3f9c1b7ad04e`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ValidateTicketError`]):
    ///
    /// * `BadRequest` with [`ApiError`](crate::checkoutpage::models::ApiError). 400: The request is invalid.
    /// * `Unauthorized` with [`ApiError`](crate::checkoutpage::models::ApiError). 401: The API key is missing or invalid.
    /// * `Forbidden` with [`ApiError`](crate::checkoutpage::models::ApiError). 403: The API key lacks a permission.
    /// * `NotFound` with [`ApiError`](crate::checkoutpage::models::ApiError). 404: The object does not exist.
    /// * `UnprocessableContent` with [`ApiError`](crate::checkoutpage::models::ApiError). 422: The ticket cannot be checked in.
    /// * `TooManyRequests` with [`ApiError`](crate::checkoutpage::models::ApiError). 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
    /// * `InternalServerError` with [`ApiError`](crate::checkoutpage::models::ApiError). 500: The server failed to process the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client) -> Result<(), generated_client::checkoutpage::Error> {
    /// use generated_client::checkoutpage::models;
    ///
    /// let body = models::TicketValidation::default();
    /// let response = client.tickets().validate("3f9c1b7ad04e").body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "validateTicket")]
    #[doc(alias = "/v1/tickets/validate/{checkInCode}")]
    pub fn validate(&self, check_in_code: &str) -> ValidateTicket {
        let mut call = runtime::Call::new(self.core, &VALIDATE_TICKET);
        call.path("checkInCode", &check_in_code);
        ValidateTicket(call)
    }
}

/// A call to [`Tickets::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListTickets(runtime::Call);

impl ListTickets {
    /// A search term.
    pub fn search(mut self, search: &str) -> Self {
        self.0.query("search", &search);
        self
    }

    /// Filters by event.
    pub fn page_id(mut self, page_id: &str) -> Self {
        self.0.query("pageId", &page_id);
        self
    }

    /// Filters by booking.
    pub fn booking_id(mut self, booking_id: &str) -> Self {
        self.0.query("bookingId", &booking_id);
        self
    }

    /// Filters by order.
    pub fn order_id(mut self, order_id: &str) -> Self {
        self.0.query("orderId", &order_id);
        self
    }

    /// Filters by customer.
    pub fn customer_id(mut self, customer_id: &str) -> Self {
        self.0.query("customerId", &customer_id);
        self
    }

    /// Filters by ticket type.
    pub fn ticket_type_id(mut self, ticket_type_id: &str) -> Self {
        self.0.query("ticketTypeId", &ticket_type_id);
        self
    }

    /// Filters by status.
    pub fn status(mut self, status: impl Into<models::TicketStatus>) -> Self {
        self.0.query("status", &Into::<models::TicketStatus>::into(status));
        self
    }

    /// Filters by check-in status.
    pub fn check_in_status(
        mut self,
        check_in_status: impl Into<models::CheckInStatus>,
    ) -> Self {
        self.0
            .query(
                "checkInStatus",
                &Into::<models::CheckInStatus>::into(check_in_status),
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

call! { ListTickets => json models::TicketList, ListTicketsError }

pages! {
    ListTickets {
        page: models::TicketList,
        error: ListTicketsError,
        item: models::Ticket = [data required],
        last ["id"] of ["data"] as "starting_after" while ["has_more"],
    }
}

static LIST_TICKETS: runtime::Operation = runtime::Operation {
    id: "listTickets",
    method: runtime::Method::GET,
    path: "/v1/tickets/",
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

/// The headers of error responses of [`Tickets::list`].
pub type ListTicketsErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Tickets::list`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type ListTicketsError = errors::Error400_401_403_429_500;

/// A call to [`Tickets::update`].
pub type UpdateTicket = runtime::TypedCall<
    runtime::AsJson<models::TicketResponse>,
    UpdateTicketError,
>;

static UPDATE_TICKET: runtime::Operation = runtime::Operation {
    id: "updateTicket",
    method: runtime::Method::PATCH,
    path: "/v1/tickets/{ticketId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("ticketId")
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

/// The headers of error responses of [`Tickets::update`].
pub type UpdateTicketErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Tickets::update`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type UpdateTicketError = errors::Error400_401_403_404_429_500;

/// A call to [`Tickets::validate`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ValidateTicket(runtime::Call);

impl ValidateTicket {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &models::TicketValidation) -> Self {
        self.0.json("application/json", body);
        self
    }
}

call! { ValidateTicket => json models::TicketValidationResponse, ValidateTicketError }

static VALIDATE_TICKET: runtime::Operation = runtime::Operation {
    id: "validateTicket",
    method: runtime::Method::POST,
    path: "/v1/tickets/validate/{checkInCode}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Tickets::validate`].
pub type ValidateTicketErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Tickets::validate`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ValidateTicketError {
    /// 400: The request is invalid.
    BadRequest(models::ApiError),
    /// 401: The API key is missing or invalid.
    Unauthorized(models::ApiError),
    /// 403: The API key lacks a permission.
    Forbidden(models::ApiError),
    /// 404: The object does not exist.
    NotFound(models::ApiError),
    /// 422: The ticket cannot be checked in.
    UnprocessableContent(models::ApiError),
    /// 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
    TooManyRequests(models::ApiError),
    /// 500: The server failed to process the request.
    InternalServerError(models::ApiError),
}

impl runtime::ByStatus for ValidateTicketError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            400 => response.json().map(Self::BadRequest),
            401 => response.json().map(Self::Unauthorized),
            403 => response.json().map(Self::Forbidden),
            404 => response.json().map(Self::NotFound),
            422 => response.json().map(Self::UnprocessableContent),
            429 => response.json().map(Self::TooManyRequests),
            500 => response.json().map(Self::InternalServerError),
            _ => return None,
        };
        Some(outcome)
    }
}

impl runtime::FailureHeaders for ValidateTicketError {
    type Headers = headers::RetryAfterHeaders;
}
