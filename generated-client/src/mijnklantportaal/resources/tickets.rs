// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Tickets of customers and their messages (berichten).
//!
//! The calls of [`client.tickets()`](Tickets), their parameters and their errors.

use crate::mijnklantportaal::errors;
use crate::mijnklantportaal::headers;
use crate::mijnklantportaal::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Tickets of customers and their messages (berichten).
#[derive(Clone, Copy, Debug)]
pub struct Tickets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Tickets<'_> {
    /// List tickets
    ///
    /// Lists the tickets of customers without their messages (berichten), a page at a time.
    ///
    /// `GET /tickets`, operation `list-tickets`. 200: A page of tickets
    ///
    /// Returns [`models::TicketPage`].
    ///
    /// Optional: [`page`](ListTickets::page).
    ///
    /// Returns one page; [`items`](ListTickets::items) and [`pages`](ListTickets::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListTicketsError`]):
    ///
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.tickets().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-tickets")]
    #[doc(alias = "/tickets")]
    pub fn list(&self) -> ListTickets {
        ListTickets(runtime::Call::new(self.core, &LIST_TICKETS))
    }

    /// Get a ticket
    ///
    /// One ticket with its messages (berichten).
    ///
    /// `GET /tickets/{ticketId}`, operation `get-ticket`. 200: The ticket
    ///
    /// Returns [`models::TicketWithMessages`].
    ///
    /// * `ticket_id`: ID of the ticket. Example: `tic_e05b27c9f18d`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetTicketError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.tickets().get("tic_e05b27c9f18d").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-ticket")]
    #[doc(alias = "/tickets/{ticketId}")]
    pub fn get(&self, ticket_id: &str) -> GetTicket {
        let mut call = runtime::Call::new(self.core, &GET_TICKET);
        call.path("ticketId", &ticket_id);
        GetTicket::new(call)
    }

    /// Answer a ticket
    ///
    /// Adds a message (bericht) to a ticket. This opens a closed ticket again; tickets of the live chat cannot be answered.
    ///
    /// `POST /tickets/{ticketId}`, operation `add-ticket-message`. 201: The ticket with the new message
    ///
    /// Returns [`models::TicketWithMessages`].
    ///
    /// * `ticket_id`: ID of the ticket. Example: `tic_e05b27c9f18d`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`AddTicketMessageError`]):
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
    /// let body = models::AddTicketMessageRequest::new("<p>We are looking into it.</p>");
    /// let response = client.tickets().add_message("tic_e05b27c9f18d", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "add-ticket-message")]
    #[doc(alias = "/tickets/{ticketId}")]
    #[inline]
    pub fn add_message(
        &self,
        ticket_id: &str,
        body: &models::AddTicketMessageRequest,
    ) -> AddTicketMessage {
        let mut call = runtime::Call::new(self.core, &ADD_TICKET_MESSAGE);
        call.path("ticketId", &ticket_id);
        call.json("application/json", body);
        AddTicketMessage::new(call)
    }

    /// Close a ticket
    ///
    /// Closes a ticket. There is no body.
    ///
    /// `PATCH /tickets/{ticketId}`, operation `close-ticket`. 200: The ticket, closed
    ///
    /// Returns [`models::TicketWithMessages`].
    ///
    /// * `ticket_id`: ID of the ticket. Example: `tic_e05b27c9f18d`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`CloseTicketError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `UnprocessableContent` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 422: The ticket was closed before
    /// * `UpgradeRequired` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 426: The licence of the portal has no tickets
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.tickets().close("tic_e05b27c9f18d").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "close-ticket")]
    #[doc(alias = "/tickets/{ticketId}")]
    pub fn close(&self, ticket_id: &str) -> CloseTicket {
        let mut call = runtime::Call::new(self.core, &CLOSE_TICKET);
        call.path("ticketId", &ticket_id);
        CloseTicket::new(call)
    }

    /// Attach a file to a message
    ///
    /// Uploads an attachment (bijlage) of a message, in the first 5 minutes after it was posted; not for tickets of the live chat.
    ///
    /// `POST /tickets/{ticketId}/message/{messageId}/attachment`, operation `upload-ticket-attachment`. 201: The ticket with the attachment
    ///
    /// Returns [`models::TicketWithMessages`].
    ///
    /// * `ticket_id`: ID of the ticket. Example: `tic_e05b27c9f18d`.
    /// * `message_id`: ID of the message. Example: `tim_3d9c60ab71fe`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`UploadTicketAttachmentError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `UnprocessableContent` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 422: What was sent is not right
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// use generated_client::runtime;
    /// use generated_client::mijnklantportaal::models;
    ///
    /// let response = client.tickets().upload_attachment("tic_e05b27c9f18d", "tim_3d9c60ab71fe", models::UploadTicketAttachmentRequest::new(runtime::Part::path("path/to/file"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "upload-ticket-attachment")]
    #[doc(alias = "/tickets/{ticketId}/message/{messageId}/attachment")]
    #[inline]
    pub fn upload_attachment(
        &self,
        ticket_id: &str,
        message_id: &str,
        body: models::UploadTicketAttachmentRequest,
    ) -> UploadTicketAttachment {
        let mut call = runtime::Call::new(self.core, &UPLOAD_TICKET_ATTACHMENT);
        call.path("ticketId", &ticket_id);
        call.path("messageId", &message_id);
        call.parts("multipart/form-data", &body, &[]);
        UploadTicketAttachment(call)
    }
}

/// A call to [`Tickets::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListTickets(runtime::Call);

impl ListTickets {
    /// Which page to answer with, counted from 1; the first one where it is not given
    ///
    /// At least 1. Example: `2`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListTickets => json models::TicketPage, ListTicketsError }

pages! {
    ListTickets {
        page: models::TicketPage,
        error: ListTicketsError,
        item: models::Ticket = [data required],
        url ["next_page_url"],
    }
}

static LIST_TICKETS: runtime::Operation = runtime::Operation {
    id: "list-tickets",
    method: runtime::Method::GET,
    path: "/tickets",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Tickets::list`].
pub type ListTicketsErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Tickets::list`].
///
/// * 429: More requests than a minute has
pub type ListTicketsError = errors::TooManyRequestsError;

/// A call to [`Tickets::get`].
pub type GetTicket = runtime::TypedCall<
    runtime::AsJson<models::TicketWithMessages>,
    GetTicketError,
>;

static GET_TICKET: runtime::Operation = runtime::Operation {
    id: "get-ticket",
    method: runtime::Method::GET,
    path: "/tickets/{ticketId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Tickets::get`].
pub type GetTicketErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Tickets::get`].
///
/// * 404: Nothing with this ID was found
/// * 429: More requests than a minute has
pub type GetTicketError = errors::NotFoundOrTooManyRequestsError;

/// A call to [`Tickets::add_message`].
pub type AddTicketMessage = runtime::TypedCall<
    runtime::AsJson<models::TicketWithMessages>,
    AddTicketMessageError,
>;

static ADD_TICKET_MESSAGE: runtime::Operation = runtime::Operation {
    id: "add-ticket-message",
    method: runtime::Method::POST,
    path: "/tickets/{ticketId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Tickets::add_message`].
pub type AddTicketMessageErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Tickets::add_message`].
///
/// * 404: Nothing with this ID was found
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type AddTicketMessageError = errors::NotFoundOrUnprocessableContentOrTooManyRequestsError;

/// A call to [`Tickets::close`].
pub type CloseTicket = runtime::TypedCall<
    runtime::AsJson<models::TicketWithMessages>,
    CloseTicketError,
>;

static CLOSE_TICKET: runtime::Operation = runtime::Operation {
    id: "close-ticket",
    method: runtime::Method::PATCH,
    path: "/tickets/{ticketId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Tickets::close`].
pub type CloseTicketErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Tickets::close`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CloseTicketError {
    /// 404: Nothing with this ID was found
    NotFound(models::ErrorApiError),
    /// 422: The ticket was closed before
    UnprocessableContent(models::ErrorApiError),
    /// 426: The licence of the portal has no tickets
    UpgradeRequired(models::ErrorApiError),
    /// 429: More requests than a minute has
    TooManyRequests(models::RateLimited),
}

impl runtime::ByStatus for CloseTicketError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            422 => response.json().map(Self::UnprocessableContent),
            426 => response.json().map(Self::UpgradeRequired),
            429 => response.json().map(Self::TooManyRequests),
            _ => return None,
        };
        Some(outcome)
    }
}

impl runtime::FailureHeaders for CloseTicketError {
    type Headers = headers::XRateLimitLimitAnd3MoreHeaders;
}

/// A call to [`Tickets::upload_attachment`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct UploadTicketAttachment(runtime::Call);

impl UploadTicketAttachment {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { UploadTicketAttachment => json models::TicketWithMessages, UploadTicketAttachmentError }

static UPLOAD_TICKET_ATTACHMENT: runtime::Operation = runtime::Operation {
    id: "upload-ticket-attachment",
    method: runtime::Method::POST,
    path: "/tickets/{ticketId}/message/{messageId}/attachment",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Tickets::upload_attachment`].
pub type UploadTicketAttachmentErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Tickets::upload_attachment`].
///
/// * 404: Nothing with this ID was found
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type UploadTicketAttachmentError = errors::NotFoundOrUnprocessableContentOrTooManyRequestsError;
