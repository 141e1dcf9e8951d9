// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Invoices (facturen) to customers. Those of MijnKlantportaal itself are the "Invoices API".
//!
//! The calls of [`client.customer_invoices()`](CustomerInvoices), their parameters and their errors.

use crate::mijnklantportaal::errors;
use crate::mijnklantportaal::headers;
use crate::mijnklantportaal::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Invoices (facturen) to customers. Those of MijnKlantportaal itself are the "Invoices API".
#[derive(Clone, Copy, Debug)]
pub struct CustomerInvoices<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl CustomerInvoices<'_> {
    /// List invoices to customers
    ///
    /// Lists the invoices (facturen) that the company of the portal sent to its customers, a page at a time.
    ///
    /// `GET /customer-invoices`, operation `list-customer-invoices`. 200: A page of invoices
    ///
    /// Returns [`models::CustomerInvoicePage`].
    ///
    /// Optional: [`page`](ListCustomerInvoices::page).
    ///
    /// Returns one page; [`items`](ListCustomerInvoices::items) and [`pages`](ListCustomerInvoices::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListCustomerInvoicesError`]):
    ///
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.customer_invoices().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-customer-invoices")]
    #[doc(alias = "/customer-invoices")]
    pub fn list(&self) -> ListCustomerInvoices {
        ListCustomerInvoices(runtime::Call::new(self.core, &LIST_CUSTOMER_INVOICES))
    }

    /// Create an invoice from a PDF
    ///
    /// Adds an invoice (factuur) for a customer whose PDF is uploaded. The body is `multipart/form-data`.
    ///
    /// `POST /customer-invoices`, operation `create-customer-invoice`. 201: The invoice that was made
    ///
    /// Returns [`models::CustomerInvoice`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateCustomerInvoiceError`]):
    ///
    /// * `UnprocessableContent` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 422: What was sent is not right
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client, body: generated_client::mijnklantportaal::models::CreateCustomerInvoiceRequest) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.customer_invoices().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-customer-invoice")]
    #[doc(alias = "/customer-invoices")]
    #[inline]
    pub fn create(
        &self,
        body: models::CreateCustomerInvoiceRequest,
    ) -> CreateCustomerInvoice {
        let mut call = runtime::Call::new(self.core, &CREATE_CUSTOMER_INVOICE);
        call.parts("multipart/form-data", &body, &[]);
        CreateCustomerInvoice(call)
    }

    /// Create an invoice from lines
    ///
    /// Adds an invoice (factuur) for a customer that is made of lines.
    ///
    /// `POST /customer-invoices/manual`, operation `create-customer-invoice-manual`. 201: The invoice that was made
    ///
    /// Returns [`models::CustomerInvoice`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateCustomerInvoiceManualError`]):
    ///
    /// * `UnprocessableContent` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 422: What was sent is not right
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client, body: &generated_client::mijnklantportaal::models::CreateCustomerInvoiceManualRequest) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.customer_invoices().create_manual(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-customer-invoice-manual")]
    #[doc(alias = "/customer-invoices/manual")]
    #[inline]
    pub fn create_manual(
        &self,
        body: &models::CreateCustomerInvoiceManualRequest,
    ) -> CreateCustomerInvoiceManual {
        let mut call = runtime::Call::new(self.core, &CREATE_CUSTOMER_INVOICE_MANUAL);
        call.json("application/json", body);
        CreateCustomerInvoiceManual::new(call)
    }

    /// Get an invoice to a customer
    ///
    /// One invoice (factuur) to a customer.
    ///
    /// `GET /customer-invoices/{invoiceId}`, operation `get-customer-invoice`. 200: The invoice
    ///
    /// Returns [`models::CustomerInvoice`].
    ///
    /// * `invoice_id`: ID of the invoice. Example: `inv_c05e92d71b48`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetCustomerInvoiceError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `UnprocessableContent` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 422: What was sent is not right
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.customer_invoices().get("inv_c05e92d71b48").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-customer-invoice")]
    #[doc(alias = "/customer-invoices/{invoiceId}")]
    pub fn get(&self, invoice_id: &str) -> GetCustomerInvoice {
        let mut call = runtime::Call::new(self.core, &GET_CUSTOMER_INVOICE);
        call.path("invoiceId", &invoice_id);
        GetCustomerInvoice::new(call)
    }

    /// Mark an invoice as paid
    ///
    /// Marks an invoice (factuur) as paid, in connected bookkeeping as well.
    ///
    /// `PATCH /customer-invoices/{invoiceId}`, operation `mark-customer-invoice-paid`. 200: The invoice as it is now
    ///
    /// Returns [`models::CustomerInvoice`].
    ///
    /// * `invoice_id`: ID of the invoice. Example: `inv_c05e92d71b48`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`MarkCustomerInvoicePaidError`]):
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
    /// let body = models::MarkCustomerInvoicePaidRequest::new("2026-03-02 14:00:00");
    /// let response = client.customer_invoices().mark_paid("inv_c05e92d71b48", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "mark-customer-invoice-paid")]
    #[doc(alias = "/customer-invoices/{invoiceId}")]
    #[inline]
    pub fn mark_paid(
        &self,
        invoice_id: &str,
        body: &models::MarkCustomerInvoicePaidRequest,
    ) -> MarkCustomerInvoicePaid {
        let mut call = runtime::Call::new(self.core, &MARK_CUSTOMER_INVOICE_PAID);
        call.path("invoiceId", &invoice_id);
        call.json("application/json", body);
        MarkCustomerInvoicePaid::new(call)
    }

    /// Download an invoice as PDF
    ///
    /// A link to the PDF of an invoice (factuur), for a short time.
    ///
    /// `GET /customer-invoices/{invoiceId}/pdf`, operation `get-customer-invoice-pdf`. 200: The link to the PDF
    ///
    /// Returns [`models::ApiCloudfile`].
    ///
    /// * `invoice_id`: ID of the invoice. Example: `inv_c05e92d71b48`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetCustomerInvoicePdfError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.customer_invoices().get_pdf("inv_c05e92d71b48").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-customer-invoice-pdf")]
    #[doc(alias = "/customer-invoices/{invoiceId}/pdf")]
    pub fn get_pdf(&self, invoice_id: &str) -> GetCustomerInvoicePdf {
        let mut call = runtime::Call::new(self.core, &GET_CUSTOMER_INVOICE_PDF);
        call.path("invoiceId", &invoice_id);
        GetCustomerInvoicePdf::new(call)
    }
}

/// A call to [`CustomerInvoices::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListCustomerInvoices(runtime::Call);

impl ListCustomerInvoices {
    /// Which page to answer with, counted from 1; the first one where it is not given
    ///
    /// At least 1. Example: `2`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListCustomerInvoices => json models::CustomerInvoicePage, ListCustomerInvoicesError }

pages! {
    ListCustomerInvoices {
        page: models::CustomerInvoicePage,
        error: ListCustomerInvoicesError,
        item: models::CustomerInvoice = [data required],
        url ["next_page_url"],
    }
}

static LIST_CUSTOMER_INVOICES: runtime::Operation = runtime::Operation {
    id: "list-customer-invoices",
    method: runtime::Method::GET,
    path: "/customer-invoices",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerInvoices::list`].
pub type ListCustomerInvoicesErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerInvoices::list`].
///
/// * 429: More requests than a minute has
pub type ListCustomerInvoicesError = errors::TooManyRequestsError;

/// A call to [`CustomerInvoices::create`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateCustomerInvoice(runtime::Call);

impl CreateCustomerInvoice {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { CreateCustomerInvoice => json models::CustomerInvoice, CreateCustomerInvoiceError }

static CREATE_CUSTOMER_INVOICE: runtime::Operation = runtime::Operation {
    id: "create-customer-invoice",
    method: runtime::Method::POST,
    path: "/customer-invoices",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerInvoices::create`].
pub type CreateCustomerInvoiceErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerInvoices::create`].
///
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type CreateCustomerInvoiceError = errors::UnprocessableContentOrTooManyRequestsError;

/// A call to [`CustomerInvoices::create_manual`].
pub type CreateCustomerInvoiceManual = runtime::TypedCall<
    runtime::AsJson<models::CustomerInvoice>,
    CreateCustomerInvoiceManualError,
>;

static CREATE_CUSTOMER_INVOICE_MANUAL: runtime::Operation = runtime::Operation {
    id: "create-customer-invoice-manual",
    method: runtime::Method::POST,
    path: "/customer-invoices/manual",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerInvoices::create_manual`].
pub type CreateCustomerInvoiceManualErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerInvoices::create_manual`].
///
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type CreateCustomerInvoiceManualError = errors::UnprocessableContentOrTooManyRequestsError;

/// A call to [`CustomerInvoices::get`].
pub type GetCustomerInvoice = runtime::TypedCall<
    runtime::AsJson<models::CustomerInvoice>,
    GetCustomerInvoiceError,
>;

static GET_CUSTOMER_INVOICE: runtime::Operation = runtime::Operation {
    id: "get-customer-invoice",
    method: runtime::Method::GET,
    path: "/customer-invoices/{invoiceId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerInvoices::get`].
pub type GetCustomerInvoiceErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerInvoices::get`].
///
/// * 404: Nothing with this ID was found
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type GetCustomerInvoiceError = errors::NotFoundOrUnprocessableContentOrTooManyRequestsError;

/// A call to [`CustomerInvoices::mark_paid`].
pub type MarkCustomerInvoicePaid = runtime::TypedCall<
    runtime::AsJson<models::CustomerInvoice>,
    MarkCustomerInvoicePaidError,
>;

static MARK_CUSTOMER_INVOICE_PAID: runtime::Operation = runtime::Operation {
    id: "mark-customer-invoice-paid",
    method: runtime::Method::PATCH,
    path: "/customer-invoices/{invoiceId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerInvoices::mark_paid`].
pub type MarkCustomerInvoicePaidErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerInvoices::mark_paid`].
///
/// * 404: Nothing with this ID was found
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type MarkCustomerInvoicePaidError = errors::NotFoundOrUnprocessableContentOrTooManyRequestsError;

/// A call to [`CustomerInvoices::get_pdf`].
pub type GetCustomerInvoicePdf = runtime::TypedCall<
    runtime::AsJson<models::ApiCloudfile>,
    GetCustomerInvoicePdfError,
>;

static GET_CUSTOMER_INVOICE_PDF: runtime::Operation = runtime::Operation {
    id: "get-customer-invoice-pdf",
    method: runtime::Method::GET,
    path: "/customer-invoices/{invoiceId}/pdf",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerInvoices::get_pdf`].
pub type GetCustomerInvoicePdfErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerInvoices::get_pdf`].
///
/// * 404: Nothing with this ID was found
/// * 429: More requests than a minute has
pub type GetCustomerInvoicePdfError = errors::NotFoundOrTooManyRequestsError;
