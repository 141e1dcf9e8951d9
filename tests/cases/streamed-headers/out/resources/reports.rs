// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.reports()`](Reports), their parameters and their errors.

use crate::case_streamed_headers::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::declared_headers;
use crate::runtime::contents;
use crate::runtime::Bytes;

/// Operations of the tag "reports".
#[derive(Clone, Copy, Debug)]
pub struct Reports<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Reports<'_> {
    /// `GET /reports`. 200: A report
    ///
    /// Returns [`models::Line`].
    ///
    /// With [`with_response`](Report::with_response), the headers are [`ReportHeaders`].
    ///
    /// In other media types: [`as_csv`](Report::as_csv), [`as_any`](Report::as_any).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_headers::Client) -> Result<(), case::case_streamed_headers::Error> {
    /// let response = client.reports().report().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/reports")]
    pub fn report(&self) -> Report {
        Report(runtime::Call::new(self.core, &REPORT))
    }
}

/// A call to [`Reports::report`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Report(runtime::Call);

impl Report {
    /// Requests the response as `text/csv`.
    #[inline]
    pub fn as_csv(
        self,
    ) -> runtime::AskedFor<runtime::AsText, runtime::NoDeclaredError, ReportHeaders> {
        runtime::AskedFor::new(self.0, "text/csv")
    }

    /// Requests the response as any of `application/json`, `text/csv`, and returns the one that the server chooses.
    #[inline]
    pub fn as_any(
        self,
    ) -> runtime::AskedFor<ReportContent, runtime::NoDeclaredError, ReportHeaders> {
        runtime::AskedFor::any(self.0, "application/json, text/csv")
    }
}

call! { Report => json models::Line, runtime::NoDeclaredError, ReportHeaders }

static REPORT: runtime::Operation = runtime::Operation {
    id: "report",
    method: runtime::Method::GET,
    path: "/reports",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`Reports::report`].
#[derive(Clone, Debug)]
pub struct ReportHeaders(runtime::ReceivedHeaders);

declared_headers! { ReportHeaders }

impl ReportHeaders {
    /// The header `X-Rows`.
    #[inline]
    pub fn x_rows(&self) -> Result<Option<i64>, runtime::Error> {
        self.0.optional("X-Rows")
    }
}

/// A success, by its media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReportContent {
    /// `application/json`.
    Json(models::Line),
    /// `text/csv`.
    Csv(String),
    /// The body in a media type that the document does not list.
    Other(Bytes),
}

contents! { ReportContent { Json = "application/json" json, Csv = "text/csv" text } else Other }
