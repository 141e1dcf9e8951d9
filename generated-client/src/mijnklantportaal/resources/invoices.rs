// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Invoices (facturen) of MijnKlantportaal itself. Those to customers are the "Customer Invoices API".
//!
//! The calls of [`client.invoices()`](Invoices), their parameters and their errors.

use crate::mijnklantportaal::errors;
use crate::mijnklantportaal::headers;
use crate::mijnklantportaal::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Invoices (facturen) of MijnKlantportaal itself. Those to customers are the "Customer Invoices API".
#[derive(Clone, Copy, Debug)]
pub struct Invoices<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Invoices<'_> {
    /// List invoices of MijnKlantportaal
    ///
    /// Lists the invoices (facturen) that MijnKlantportaal itself sent to the company of the portal, a page at a time.
    ///
    /// `GET /invoices`, operation `list-invoices`. 200: A page of invoices
    ///
    /// Returns [`models::InvoicePage`].
    ///
    /// Optional: [`page`](ListInvoices::page).
    ///
    /// Returns one page; [`items`](ListInvoices::items) and [`pages`](ListInvoices::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListInvoicesError`]):
    ///
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.invoices().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-invoices")]
    #[doc(alias = "/invoices")]
    pub fn list(&self) -> ListInvoices {
        ListInvoices(runtime::Call::new(self.core, &LIST_INVOICES))
    }

    /// Get an invoice of MijnKlantportaal
    ///
    /// One invoice (factuur) that MijnKlantportaal itself sent.
    ///
    /// `GET /invoices/{invoiceId}`, operation `get-invoice`. 200: The invoice
    ///
    /// Returns [`models::Invoice`].
    ///
    /// * `invoice_id`: ID of the invoice. Example: `fac_d31f7ab08c62`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetInvoiceError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.invoices().get("fac_d31f7ab08c62").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-invoice")]
    #[doc(alias = "/invoices/{invoiceId}")]
    pub fn get(&self, invoice_id: &str) -> GetInvoice {
        let mut call = runtime::Call::new(self.core, &GET_INVOICE);
        call.path("invoiceId", &invoice_id);
        GetInvoice::new(call)
    }
}

/// A call to [`Invoices::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListInvoices(runtime::Call);

impl ListInvoices {
    /// Which page to answer with, counted from 1; the first one where it is not given
    ///
    /// At least 1. Example: `2`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListInvoices => json models::InvoicePage, ListInvoicesError }

pages! {
    ListInvoices {
        page: models::InvoicePage,
        error: ListInvoicesError,
        item: models::Invoice = [data required],
        url ["next_page_url"],
    }
}

static LIST_INVOICES: runtime::Operation = runtime::Operation {
    id: "list-invoices",
    method: runtime::Method::GET,
    path: "/invoices",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Invoices::list`].
pub type ListInvoicesErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Invoices::list`].
///
/// * 429: More requests than a minute has
pub type ListInvoicesError = errors::TooManyRequestsError;

/// A call to [`Invoices::get`].
pub type GetInvoice = runtime::TypedCall<
    runtime::AsJson<models::Invoice>,
    GetInvoiceError,
>;

static GET_INVOICE: runtime::Operation = runtime::Operation {
    id: "get-invoice",
    method: runtime::Method::GET,
    path: "/invoices/{invoiceId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Invoices::get`].
pub type GetInvoiceErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Invoices::get`].
///
/// * 404: Nothing with this ID was found
/// * 429: More requests than a minute has
pub type GetInvoiceError = errors::NotFoundOrTooManyRequestsError;
