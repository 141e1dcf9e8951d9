// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Requests for files (bestandsverzoeken) from customers and others.
//!
//! The calls of [`client.file_requests()`](FileRequests), their parameters and their errors.

use crate::mijnklantportaal::errors;
use crate::mijnklantportaal::headers;
use crate::mijnklantportaal::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Requests for files (bestandsverzoeken) from customers and others.
#[derive(Clone, Copy, Debug)]
pub struct FileRequests<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl FileRequests<'_> {
    /// List requests for files
    ///
    /// Lists the requests for files (bestandsverzoeken), a page at a time.
    ///
    /// `GET /file-requests`, operation `list-file-requests`. 200: A page of requests
    ///
    /// Returns [`models::FileRequestPage`].
    ///
    /// Optional: [`page`](ListFileRequests::page).
    ///
    /// Returns one page; [`items`](ListFileRequests::items) and [`pages`](ListFileRequests::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListFileRequestsError`]):
    ///
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.file_requests().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-file-requests")]
    #[doc(alias = "/file-requests")]
    pub fn list(&self) -> ListFileRequests {
        ListFileRequests(runtime::Call::new(self.core, &LIST_FILE_REQUESTS))
    }

    /// Ask for files
    ///
    /// Asks a customer, or whoever has the public link, to upload files (bestandsverzoek).
    ///
    /// `POST /file-requests`, operation `create-file-request`. 201: The request that was made
    ///
    /// Returns [`models::FileRequest`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateFileRequestError`]):
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
    /// let body = models::NewFileRequest::new("Papers for 2026", vec![models::NewRequestedFile::new("Bank statement")])
    ///     .description("We need these for your yearly accounts")
    ///     .customer_id("cst_8d1f0b27c64e");
    /// let response = client.file_requests().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-file-request")]
    #[doc(alias = "/file-requests")]
    #[inline]
    pub fn create(&self, body: &models::NewFileRequest) -> CreateFileRequest {
        let mut call = runtime::Call::new(self.core, &CREATE_FILE_REQUEST);
        call.json("application/json", body);
        CreateFileRequest::new(call)
    }

    /// Get a request for files
    ///
    /// One request for files (bestandsverzoek), with what was uploaded so far.
    ///
    /// `GET /file-requests/{requestId}`, operation `get-file-request`. 200: The request
    ///
    /// Returns [`models::FileRequest`].
    ///
    /// * `request_id`: ID of the request. Example: `frq_9a70e2b4c81d`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetFileRequestError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.file_requests().get("frq_9a70e2b4c81d").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-file-request")]
    #[doc(alias = "/file-requests/{requestId}")]
    pub fn get(&self, request_id: &str) -> GetFileRequest {
        let mut call = runtime::Call::new(self.core, &GET_FILE_REQUEST);
        call.path("requestId", &request_id);
        GetFileRequest::new(call)
    }
}

/// A call to [`FileRequests::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListFileRequests(runtime::Call);

impl ListFileRequests {
    /// Which page to answer with, counted from 1; the first one where it is not given
    ///
    /// At least 1. Example: `2`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListFileRequests => json models::FileRequestPage, ListFileRequestsError }

pages! {
    ListFileRequests {
        page: models::FileRequestPage,
        error: ListFileRequestsError,
        item: models::FileRequest = [data required],
        url ["next_page_url"],
    }
}

static LIST_FILE_REQUESTS: runtime::Operation = runtime::Operation {
    id: "list-file-requests",
    method: runtime::Method::GET,
    path: "/file-requests",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`FileRequests::list`].
pub type ListFileRequestsErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`FileRequests::list`].
///
/// * 429: More requests than a minute has
pub type ListFileRequestsError = errors::TooManyRequestsError;

/// A call to [`FileRequests::create`].
pub type CreateFileRequest = runtime::TypedCall<
    runtime::AsJson<models::FileRequest>,
    CreateFileRequestError,
>;

static CREATE_FILE_REQUEST: runtime::Operation = runtime::Operation {
    id: "create-file-request",
    method: runtime::Method::POST,
    path: "/file-requests",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`FileRequests::create`].
pub type CreateFileRequestErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`FileRequests::create`].
///
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type CreateFileRequestError = errors::UnprocessableContentOrTooManyRequestsError;

/// A call to [`FileRequests::get`].
pub type GetFileRequest = runtime::TypedCall<
    runtime::AsJson<models::FileRequest>,
    GetFileRequestError,
>;

static GET_FILE_REQUEST: runtime::Operation = runtime::Operation {
    id: "get-file-request",
    method: runtime::Method::GET,
    path: "/file-requests/{requestId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`FileRequests::get`].
pub type GetFileRequestErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`FileRequests::get`].
///
/// * 404: Nothing with this ID was found
/// * 429: More requests than a minute has
pub type GetFileRequestError = errors::NotFoundOrTooManyRequestsError;
