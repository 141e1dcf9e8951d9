// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Invoices of payments and bookings.
//!
//! The calls of [`client.invoices()`](Invoices), their parameters and their errors.

#![allow(deprecated)]

use crate::checkoutpage::errors;
use crate::checkoutpage::headers;
use crate::checkoutpage::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;
use crate::runtime::{DateTime, FixedOffset};

/// Invoices of payments and bookings.
#[derive(Clone, Copy, Debug)]
pub struct Invoices<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Invoices<'_> {
    /// List invoices
    ///
    /// Returns the invoices of the store, one page at a time.
    ///
    /// `GET /v1/invoices/`, operation `listInvoices`. 200: One page of invoices.
    ///
    /// Returns [`models::InvoiceList`].
    ///
    /// Optional: [`search`](ListInvoices::search), [`status`](ListInvoices::status), [`customer_id`](ListInvoices::customer_id), [`charge_id`](ListInvoices::charge_id), [`po_number`](ListInvoices::po_number), [`created_after`](ListInvoices::created_after), [`created_before`](ListInvoices::created_before), [`limit`](ListInvoices::limit), [`starting_after`](ListInvoices::starting_after), [`ending_before`](ListInvoices::ending_before).
    ///
    /// Returns one page; [`items`](ListInvoices::items) and [`pages`](ListInvoices::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListInvoicesError`]):
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
    /// let response = client.invoices().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listInvoices")]
    #[doc(alias = "/v1/invoices/")]
    pub fn list(&self) -> ListInvoices {
        ListInvoices(runtime::Call::new(self.core, &LIST_INVOICES))
    }

    /// Get an invoice
    ///
    /// Returns a single invoice.
    ///
    /// `GET /v1/invoices/{invoiceId}`, operation `getInvoice`. 200: The invoice.
    ///
    /// Returns [`models::InvoiceResponse`].
    ///
    /// * `invoice_id`: The id of the invoice. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetInvoiceError`]):
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
    /// let response = client.invoices().get("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getInvoice")]
    #[doc(alias = "/v1/invoices/{invoiceId}")]
    pub fn get(&self, invoice_id: &str) -> GetInvoice {
        let mut call = runtime::Call::new(self.core, &GET_INVOICE);
        call.path("invoiceId", &invoice_id);
        GetInvoice::new(call)
    }

    /// Regenerate an invoice
    ///
    /// Creates the invoice's document again.
    ///
    /// `POST /v1/invoices/{invoiceId}/regenerate`, operation `regenerateInvoice`. 200: The invoice as it is now.
    ///
    /// Returns [`models::InvoiceResponse`].
    ///
    /// * `invoice_id`: The id of the invoice. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`RegenerateInvoiceError`]):
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
    /// let response = client.invoices().regenerate("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "regenerateInvoice")]
    #[doc(alias = "/v1/invoices/{invoiceId}/regenerate")]
    pub fn regenerate(&self, invoice_id: &str) -> RegenerateInvoice {
        let mut call = runtime::Call::new(self.core, &REGENERATE_INVOICE);
        call.path("invoiceId", &invoice_id);
        RegenerateInvoice::new(call)
    }
}

/// A call to [`Invoices::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListInvoices(runtime::Call);

impl ListInvoices {
    /// A search term.
    ///
    /// 1 to 200 characters.
    pub fn search(mut self, search: &str) -> Self {
        self.0.query("search", &search);
        self
    }

    /// Filters by status.
    pub fn status(mut self, status: impl Into<models::InvoiceStatus>) -> Self {
        self.0.query("status", &Into::<models::InvoiceStatus>::into(status));
        self
    }

    /// Filters by customer.
    pub fn customer_id(mut self, customer_id: &str) -> Self {
        self.0.query("customerId", &customer_id);
        self
    }

    /// Filters by payment.
    pub fn charge_id(mut self, charge_id: &str) -> Self {
        self.0.query("chargeId", &charge_id);
        self
    }

    /// Filters by purchase order number.
    ///
    /// 1 to 200 characters.
    pub fn po_number(mut self, po_number: &str) -> Self {
        self.0.query("poNumber", &po_number);
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

call! { ListInvoices => json models::InvoiceList, ListInvoicesError }

pages! {
    ListInvoices {
        page: models::InvoiceList,
        error: ListInvoicesError,
        item: models::Invoice = [data required],
        last ["id"] of ["data"] as "starting_after" while ["has_more"],
    }
}

static LIST_INVOICES: runtime::Operation = runtime::Operation {
    id: "listInvoices",
    method: runtime::Method::GET,
    path: "/v1/invoices/",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::query("customerId")
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
        runtime::Parameter::query("chargeId")
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

/// The headers of error responses of [`Invoices::list`].
pub type ListInvoicesErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Invoices::list`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type ListInvoicesError = errors::Error400_401_403_429_500;

/// A call to [`Invoices::get`].
pub type GetInvoice = runtime::TypedCall<
    runtime::AsJson<models::InvoiceResponse>,
    GetInvoiceError,
>;

static GET_INVOICE: runtime::Operation = runtime::Operation {
    id: "getInvoice",
    method: runtime::Method::GET,
    path: "/v1/invoices/{invoiceId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("invoiceId")
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

/// The headers of error responses of [`Invoices::get`].
pub type GetInvoiceErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Invoices::get`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type GetInvoiceError = errors::Error400_401_403_404_429_500;

/// A call to [`Invoices::regenerate`].
pub type RegenerateInvoice = runtime::TypedCall<
    runtime::AsJson<models::InvoiceResponse>,
    RegenerateInvoiceError,
>;

static REGENERATE_INVOICE: runtime::Operation = runtime::Operation {
    id: "regenerateInvoice",
    method: runtime::Method::POST,
    path: "/v1/invoices/{invoiceId}/regenerate",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("invoiceId")
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

/// The headers of error responses of [`Invoices::regenerate`].
pub type RegenerateInvoiceErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Invoices::regenerate`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type RegenerateInvoiceError = errors::Error400_401_403_429_500;
