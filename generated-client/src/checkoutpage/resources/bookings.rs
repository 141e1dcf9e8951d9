// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Bookings: orders of tickets for events.
//!
//! The calls of [`client.bookings()`](Bookings), their parameters and their errors.

#![allow(deprecated)]

use crate::checkoutpage::errors;
use crate::checkoutpage::headers;
use crate::checkoutpage::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;
use crate::runtime::{DateTime, FixedOffset};

/// Bookings: orders of tickets for events.
#[derive(Clone, Copy, Debug)]
pub struct Bookings<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Bookings<'_> {
    /// List bookings
    ///
    /// Returns the bookings of all events, one page at a time.
    ///
    /// `GET /v1/bookings/`, operation `listBookings`. 200: One page of bookings.
    ///
    /// Returns [`models::BookingList`].
    ///
    /// Optional: [`search`](ListBookings::search), [`status`](ListBookings::status), [`order_status`](ListBookings::order_status), [`page_id`](ListBookings::page_id), [`customer_id`](ListBookings::customer_id), [`order_id`](ListBookings::order_id), [`coupon_code`](ListBookings::coupon_code), [`created_after`](ListBookings::created_after), [`created_before`](ListBookings::created_before), [`abandonment_status`](ListBookings::abandonment_status), [`limit`](ListBookings::limit), [`starting_after`](ListBookings::starting_after), [`ending_before`](ListBookings::ending_before).
    ///
    /// Returns one page; [`items`](ListBookings::items) and [`pages`](ListBookings::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListBookingsError`]):
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
    /// let response = client.bookings().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listBookings")]
    #[doc(alias = "/v1/bookings/")]
    pub fn list(&self) -> ListBookings {
        ListBookings(runtime::Call::new(self.core, &LIST_BOOKINGS))
    }

    /// Get a booking
    ///
    /// Returns a single booking.
    ///
    /// `GET /v1/bookings/{bookingId}`, operation `getBooking`. 200: The booking.
    ///
    /// Returns [`models::BookingResponse`].
    ///
    /// * `booking_id`: The id of the booking. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetBookingError`]):
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
    /// let response = client.bookings().get("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getBooking")]
    #[doc(alias = "/v1/bookings/{bookingId}")]
    pub fn get(&self, booking_id: &str) -> GetBooking {
        let mut call = runtime::Call::new(self.core, &GET_BOOKING);
        call.path("bookingId", &booking_id);
        GetBooking::new(call)
    }

    /// Download the tickets of a booking
    ///
    /// Returns the tickets of the booking as one PDF file.
    ///
    /// `GET /v1/bookings/{bookingId}/ticket-pdf`, operation `downloadBookingTickets`. 200: The tickets.
    ///
    /// Returns the bytes of the body; see also [`save_to`](DownloadBookingTickets::save_to) and [`bytes_stream`](DownloadBookingTickets::bytes_stream).
    ///
    /// * `booking_id`: The id of the booking. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`DownloadBookingTicketsError`]):
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
    /// let response = client.bookings().download_tickets("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "downloadBookingTickets")]
    #[doc(alias = "/v1/bookings/{bookingId}/ticket-pdf")]
    pub fn download_tickets(&self, booking_id: &str) -> DownloadBookingTickets {
        let mut call = runtime::Call::new(self.core, &DOWNLOAD_BOOKING_TICKETS);
        call.path("bookingId", &booking_id);
        DownloadBookingTickets::new(call)
    }
}

/// A call to [`Bookings::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListBookings(runtime::Call);

impl ListBookings {
    /// A search term.
    pub fn search(mut self, search: &str) -> Self {
        self.0.query("search", &search);
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

    /// Filters by event.
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

call! { ListBookings => json models::BookingList, ListBookingsError }

pages! {
    ListBookings {
        page: models::BookingList,
        error: ListBookingsError,
        item: models::Booking = [data required],
        last ["id"] of ["data"] as "starting_after" while ["has_more"],
    }
}

static LIST_BOOKINGS: runtime::Operation = runtime::Operation {
    id: "listBookings",
    method: runtime::Method::GET,
    path: "/v1/bookings/",
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

/// The headers of error responses of [`Bookings::list`].
pub type ListBookingsErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Bookings::list`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type ListBookingsError = errors::Error400_401_403_429_500;

/// A call to [`Bookings::get`].
pub type GetBooking = runtime::TypedCall<
    runtime::AsJson<models::BookingResponse>,
    GetBookingError,
>;

static GET_BOOKING: runtime::Operation = runtime::Operation {
    id: "getBooking",
    method: runtime::Method::GET,
    path: "/v1/bookings/{bookingId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("bookingId")
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

/// The headers of error responses of [`Bookings::get`].
pub type GetBookingErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Bookings::get`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type GetBookingError = errors::Error400_401_403_404_429_500;

/// A call to [`Bookings::download_tickets`].
pub type DownloadBookingTickets = runtime::TypedCall<
    runtime::AsBytes,
    DownloadBookingTicketsError,
>;

static DOWNLOAD_BOOKING_TICKETS: runtime::Operation = runtime::Operation {
    id: "downloadBookingTickets",
    method: runtime::Method::GET,
    path: "/v1/bookings/{bookingId}/ticket-pdf",
    accept: "application/pdf, application/json;q=0.5",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("bookingId")
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

/// The headers of error responses of [`Bookings::download_tickets`].
pub type DownloadBookingTicketsErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Bookings::download_tickets`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type DownloadBookingTicketsError = errors::Error400_401_403_404_429_500;
