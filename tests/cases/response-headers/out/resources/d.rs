// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.d()`](D), their parameters and their errors.

use crate::case_response_headers::headers;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::contents;
use crate::runtime::Bytes;

/// Operations on d.
#[derive(Clone, Copy, Debug)]
pub struct D<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl D<'_> {
    /// `GET /d`. Any status: A copy
    ///
    /// With [`with_response`](Fetch::with_response), the headers are [`FetchHeaders`].
    ///
    /// In other media types: [`as_csv`](Fetch::as_csv), [`as_any`](Fetch::as_any).
    ///
    /// # Errors
    ///
    /// Documented errors ([`FetchError`]):
    ///
    /// * `Default`. Any other status: A copy
    /// * `DefaultCsv`. Any other status: A copy. It comes as `text/csv`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_response_headers::Client) -> Result<(), case::case_response_headers::Error> {
    /// let response = client.d().fetch().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/d")]
    pub fn fetch(&self) -> Fetch {
        Fetch(runtime::Call::new(self.core, &FETCH))
    }
}

/// A call to [`D::fetch`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Fetch(runtime::Call);

impl Fetch {
    /// Requests the response as `text/csv`.
    #[inline]
    pub fn as_csv(self) -> runtime::AskedFor<runtime::AsText, FetchError, FetchHeaders> {
        runtime::AskedFor::new(self.0, "text/csv, application/json;q=0.5")
    }

    /// Requests the response as any of `application/json`, `text/csv`, and returns the one that the server chooses.
    #[inline]
    pub fn as_any(self) -> runtime::AskedFor<FetchContent, FetchError, FetchHeaders> {
        runtime::AskedFor::any(self.0, "application/json, text/csv")
    }
}

call! { Fetch => json Vec<String>, FetchError, FetchHeaders }

static FETCH: runtime::Operation = runtime::Operation {
    id: "fetch",
    method: runtime::Method::GET,
    path: "/d",
    accept: "application/json",
    success: &[runtime::Status::Class(2)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`D::fetch`].
pub type FetchHeaders = headers::XCopiesHeaders;

/// The headers of error responses of [`D::fetch`].
pub type FetchErrorHeaders = headers::XCopiesHeaders;

/// A success, by its media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FetchContent {
    /// `application/json`.
    Json(Vec<String>),
    /// `text/csv`.
    Csv(String),
    /// The body in a media type that the document does not list.
    Other(Bytes),
}

contents! { FetchContent { Json = "application/json" json, Csv = "text/csv" text } else Other }

/// The documented errors of [`D::fetch`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FetchError {
    /// Any other status: A copy
    Default {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: Vec<String>,
    },
    /// Any other status: A copy
    ///
    /// It comes as `text/csv`.
    DefaultCsv {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: String,
    },
}

impl runtime::ByStatus for FetchError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        Some(
            match response.came_as(&["application/json", "text/csv"]) {
                Some("text/csv") => {
                    response
                        .text()
                        .map(|body| Self::DefaultCsv {
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
            },
        )
    }
}

impl runtime::FailureHeaders for FetchError {
    type Headers = headers::XCopiesHeaders;
}
