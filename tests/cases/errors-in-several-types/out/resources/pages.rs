// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pages()`](Pages), their parameters and their errors.

use crate::case_errors_in_several_types::models;
use crate::runtime;
use crate::runtime::Bytes;

/// Operations on pages.
#[derive(Clone, Copy, Debug)]
pub struct Pages<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pages<'_> {
    /// `GET /pages`, operation `getPage`. 200: A page
    ///
    /// Returns [`models::Book`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetPageError`]):
    ///
    /// * `BadRequest` with [`Book`](crate::case_errors_in_several_types::models::Book). 400: Wrong
    /// * `BadRequestProblemJson` with [`Problem`](crate::case_errors_in_several_types::models::Problem). 400: Wrong. It comes as `application/problem+json`.
    /// * `BadRequestText`. 400: Wrong. It comes as `text/plain`.
    /// * `BadRequestImage`. 400: Wrong. It comes as `image/*`.
    /// * `Default` with [`Problem`](crate::case_errors_in_several_types::models::Problem). Any other status: Something else
    /// * `DefaultText`. Any other status: Something else. It comes as `text/plain`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_errors_in_several_types::Client) -> Result<(), case::case_errors_in_several_types::Error> {
    /// let response = client.pages().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPage")]
    #[doc(alias = "/pages")]
    pub fn get(&self) -> GetPage {
        GetPage::new(runtime::Call::new(self.core, &GET_PAGE))
    }
}

/// A call to [`Pages::get`].
pub type GetPage = runtime::TypedCall<runtime::AsJson<models::Book>, GetPageError>;

static GET_PAGE: runtime::Operation = runtime::Operation {
    id: "getPage",
    method: runtime::Method::GET,
    path: "/pages",
    accept: "application/json, application/problem+json;q=0.5",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Pages::get`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPageError {
    /// 400: Wrong
    BadRequest(models::Book),
    /// 400: Wrong
    ///
    /// It comes as `application/problem+json`.
    BadRequestProblemJson(models::Problem),
    /// 400: Wrong
    ///
    /// It comes as `text/plain`.
    BadRequestText(String),
    /// 400: Wrong
    ///
    /// It comes as `image/*`.
    BadRequestImage(Bytes),
    /// Any other status: Something else
    Default {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: models::Problem,
    },
    /// Any other status: Something else
    ///
    /// It comes as `text/plain`.
    DefaultText {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: String,
    },
}

impl runtime::ByStatus for GetPageError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            400 => {
                match response
                    .came_as(
                        &[
                            "application/json",
                            "application/problem+json",
                            "text/plain",
                            "image/*",
                        ],
                    )
                {
                    Some("application/problem+json") => {
                        response.json().map(Self::BadRequestProblemJson)
                    }
                    Some("text/plain") => response.text().map(Self::BadRequestText),
                    Some("image/*") => response.bytes().map(Self::BadRequestImage),
                    _ => response.json().map(Self::BadRequest),
                }
            }
            _ => {
                match response.came_as(&["application/problem+json", "text/plain"]) {
                    Some("text/plain") => {
                        response
                            .text()
                            .map(|body| Self::DefaultText {
                                status: response.status(),
                                body,
                            })
                    }
                    _ => {
                        response
                            .json()
                            .map(|body| Self::Default {
                                status: response.status(),
                                body,
                            })
                    }
                }
            }
        };
        Some(outcome)
    }
}
