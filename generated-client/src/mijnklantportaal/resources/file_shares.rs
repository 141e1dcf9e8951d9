// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Files and directories shared (gedeelde bestanden) with customers and others.
//!
//! The calls of [`client.file_shares()`](FileShares), their parameters and their errors.

use crate::mijnklantportaal::errors;
use crate::mijnklantportaal::headers;
use crate::mijnklantportaal::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Files and directories shared (gedeelde bestanden) with customers and others.
#[derive(Clone, Copy, Debug)]
pub struct FileShares<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl FileShares<'_> {
    /// List shared files
    ///
    /// Lists what is shared (gedeelde bestanden), a page at a time.
    ///
    /// `GET /file-shares`, operation `list-file-shares`. 200: A page of shares
    ///
    /// Returns [`models::FileSharePage`].
    ///
    /// Optional: [`page`](ListFileShares::page).
    ///
    /// Returns one page; [`items`](ListFileShares::items) and [`pages`](ListFileShares::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListFileSharesError`]):
    ///
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.file_shares().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-file-shares")]
    #[doc(alias = "/file-shares")]
    pub fn list(&self) -> ListFileShares {
        ListFileShares(runtime::Call::new(self.core, &LIST_FILE_SHARES))
    }

    /// Share files
    ///
    /// Shares files and directories (bestanden delen) with a customer, or by a public link.
    ///
    /// `POST /file-shares`, operation `create-file-share`. 201: The share that was made
    ///
    /// Returns [`models::FileShare`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateFileShareError`]):
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
    /// let body = models::CreateFileShareRequest::new(vec!["content".to_owned()])
    ///     .customer_id("cst_8d1f0b27c64e");
    /// let response = client.file_shares().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-file-share")]
    #[doc(alias = "/file-shares")]
    #[inline]
    pub fn create(&self, body: &models::CreateFileShareRequest) -> CreateFileShare {
        let mut call = runtime::Call::new(self.core, &CREATE_FILE_SHARE);
        call.json("application/json", body);
        CreateFileShare::new(call)
    }
}

/// A call to [`FileShares::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListFileShares(runtime::Call);

impl ListFileShares {
    /// Which page to answer with, counted from 1; the first one where it is not given
    ///
    /// At least 1. Example: `2`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListFileShares => json models::FileSharePage, ListFileSharesError }

pages! {
    ListFileShares {
        page: models::FileSharePage,
        error: ListFileSharesError,
        item: models::FileShare = [data required],
        url ["next_page_url"],
    }
}

static LIST_FILE_SHARES: runtime::Operation = runtime::Operation {
    id: "list-file-shares",
    method: runtime::Method::GET,
    path: "/file-shares",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`FileShares::list`].
pub type ListFileSharesErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`FileShares::list`].
///
/// * 429: More requests than a minute has
pub type ListFileSharesError = errors::TooManyRequestsError;

/// A call to [`FileShares::create`].
pub type CreateFileShare = runtime::TypedCall<
    runtime::AsJson<models::FileShare>,
    CreateFileShareError,
>;

static CREATE_FILE_SHARE: runtime::Operation = runtime::Operation {
    id: "create-file-share",
    method: runtime::Method::POST,
    path: "/file-shares",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`FileShares::create`].
pub type CreateFileShareErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`FileShares::create`].
///
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type CreateFileShareError = errors::UnprocessableContentOrTooManyRequestsError;
