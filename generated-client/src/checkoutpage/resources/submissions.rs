// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Submissions of forms.
//!
//! The calls of [`client.submissions()`](Submissions), their parameters and their errors.

#![allow(deprecated)]

use crate::checkoutpage::errors;
use crate::checkoutpage::headers;
use crate::checkoutpage::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;
use crate::runtime::{DateTime, FixedOffset};

/// Submissions of forms.
#[derive(Clone, Copy, Debug)]
pub struct Submissions<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Submissions<'_> {
    /// List submissions
    ///
    /// Returns the submissions of all forms, one page at a time.
    ///
    /// `GET /v1/submissions/`, operation `listSubmissions`. 200: One page of submissions.
    ///
    /// Returns [`models::SubmissionList`].
    ///
    /// Optional: [`search`](ListSubmissions::search), [`page_id`](ListSubmissions::page_id), [`customer_id`](ListSubmissions::customer_id), [`status`](ListSubmissions::status), [`created_after`](ListSubmissions::created_after), [`created_before`](ListSubmissions::created_before), [`limit`](ListSubmissions::limit), [`starting_after`](ListSubmissions::starting_after), [`ending_before`](ListSubmissions::ending_before).
    ///
    /// Returns one page; [`items`](ListSubmissions::items) and [`pages`](ListSubmissions::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListSubmissionsError`]):
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
    /// let response = client.submissions().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listSubmissions")]
    #[doc(alias = "/v1/submissions/")]
    pub fn list(&self) -> ListSubmissions {
        ListSubmissions(runtime::Call::new(self.core, &LIST_SUBMISSIONS))
    }

    /// Get a submission
    ///
    /// Returns a single submission of a form.
    ///
    /// `GET /v1/submissions/{submissionId}`, operation `getSubmission`. 200: The submission.
    ///
    /// Returns [`models::SubmissionResponse`].
    ///
    /// * `submission_id`: The id of the submission. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetSubmissionError`]):
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
    /// let response = client.submissions().get("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getSubmission")]
    #[doc(alias = "/v1/submissions/{submissionId}")]
    pub fn get(&self, submission_id: &str) -> GetSubmission {
        let mut call = runtime::Call::new(self.core, &GET_SUBMISSION);
        call.path("submissionId", &submission_id);
        GetSubmission::new(call)
    }
}

/// A call to [`Submissions::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListSubmissions(runtime::Call);

impl ListSubmissions {
    /// A search term.
    pub fn search(mut self, search: &str) -> Self {
        self.0.query("search", &search);
        self
    }

    /// Filters by form.
    pub fn page_id(mut self, page_id: &str) -> Self {
        self.0.query("pageId", &page_id);
        self
    }

    /// Filters by customer.
    pub fn customer_id(mut self, customer_id: &str) -> Self {
        self.0.query("customerId", &customer_id);
        self
    }

    /// Filters by status.
    pub fn status(mut self, status: impl Into<models::SubmissionStatus>) -> Self {
        self.0.query("status", &Into::<models::SubmissionStatus>::into(status));
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

call! { ListSubmissions => json models::SubmissionList, ListSubmissionsError }

pages! {
    ListSubmissions {
        page: models::SubmissionList,
        error: ListSubmissionsError,
        item: models::Submission = [data required],
        last ["id"] of ["data"] as "starting_after" while ["has_more"],
    }
}

static LIST_SUBMISSIONS: runtime::Operation = runtime::Operation {
    id: "listSubmissions",
    method: runtime::Method::GET,
    path: "/v1/submissions/",
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

/// The headers of error responses of [`Submissions::list`].
pub type ListSubmissionsErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Submissions::list`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type ListSubmissionsError = errors::Error400_401_403_429_500;

/// A call to [`Submissions::get`].
pub type GetSubmission = runtime::TypedCall<
    runtime::AsJson<models::SubmissionResponse>,
    GetSubmissionError,
>;

static GET_SUBMISSION: runtime::Operation = runtime::Operation {
    id: "getSubmission",
    method: runtime::Method::GET,
    path: "/v1/submissions/{submissionId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("submissionId")
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

/// The headers of error responses of [`Submissions::get`].
pub type GetSubmissionErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Submissions::get`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type GetSubmissionError = errors::Error400_401_403_404_429_500;
