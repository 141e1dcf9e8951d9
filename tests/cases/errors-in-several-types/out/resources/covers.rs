// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.covers()`](Covers), their parameters and their errors.

use crate::case_errors_in_several_types::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::contents;
use crate::runtime::Bytes;

/// Operations on covers.
#[derive(Clone, Copy, Debug)]
pub struct Covers<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Covers<'_> {
    /// `GET /covers`, operation `getCovers`
    ///
    /// Returns [`ListCoversOutcome`].
    ///
    /// In other media types: [`as_any`](ListCovers::as_any).
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListCoversError`]):
    ///
    /// * `UnprocessableContent` with [`Problem`](crate::case_errors_in_several_types::models::Problem). 422: Not so
    /// * `ClientError` with [`Problem`](crate::case_errors_in_several_types::models::Problem). 4XX: Wrong
    /// * `ServerError`. 5XX: Broken
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_errors_in_several_types::Client) -> Result<(), case::case_errors_in_several_types::Error> {
    /// let response = client.covers().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCovers")]
    #[doc(alias = "/covers")]
    pub fn list(&self) -> ListCovers {
        ListCovers(runtime::Call::new(self.core, &LIST_COVERS))
    }
}

/// A call to [`Covers::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListCovers(runtime::Call);

impl ListCovers {
    /// Requests the response as any of `application/json`, `application/pdf`, and returns the one that the server chooses.
    #[inline]
    pub fn as_any(self) -> runtime::AskedFor<ListCoversContent, ListCoversError> {
        runtime::AskedFor::any(
            self.0,
            "application/json, application/pdf, application/x-www-form-urlencoded;q=0.5, text/html;q=0.5",
        )
    }
}

call! { ListCovers => by_status ListCoversOutcome, ListCoversError }

static LIST_COVERS: runtime::Operation = runtime::Operation {
    id: "getCovers",
    method: runtime::Method::GET,
    path: "/covers",
    accept: "application/json, application/pdf;q=0.5, application/x-www-form-urlencoded;q=0.5, text/html;q=0.5",
    success: &[runtime::Status::Exact(200), runtime::Status::Exact(206)],
    ..runtime::Operation::DEFAULT
};

/// A success, by its media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListCoversContent {
    /// `application/json`.
    Json(models::Book),
    /// `application/pdf`.
    Pdf(Bytes),
    /// The body in a media type that the document does not list.
    Other(Bytes),
}

contents! {
    ListCoversContent { Json = "application/json" json, Pdf = "application/pdf" bytes } else Other
}

/// The body of a successful response, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListCoversOutcome {
    /// 200: All
    Ok(models::Book),
    /// 206: Some
    PartialContent(Bytes),
}

impl runtime::ByStatus for ListCoversOutcome {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            200 => response.json().map(Self::Ok),
            206 => response.bytes().map(Self::PartialContent),
            _ => return None,
        };
        Some(outcome)
    }
}

/// The documented errors of [`Covers::list`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListCoversError {
    /// 422: Not so
    UnprocessableContent(models::Problem),
    /// 4XX: Wrong
    ClientError {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: models::Problem,
    },
    /// 5XX: Broken
    ServerError {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: String,
    },
}

impl runtime::ByStatus for ListCoversError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            422 => response.plain().map(Self::UnprocessableContent),
            status if status / 100 == 4 => {
                response
                    .json()
                    .map(|body| Self::ClientError {
                        status: response.status(),
                        body,
                    })
            }
            status if status / 100 == 5 => {
                response
                    .text()
                    .map(|body| Self::ServerError {
                        status: response.status(),
                        body,
                    })
            }
            _ => return None,
        };
        Some(outcome)
    }
}
