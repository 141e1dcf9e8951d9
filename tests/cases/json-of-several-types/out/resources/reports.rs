// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.reports()`](Reports), their parameters and their errors.

use crate::case_json_of_several_types::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::contents;
use crate::runtime::Bytes;

/// Operations on reports.
#[derive(Clone, Copy, Debug)]
pub struct Reports<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Reports<'_> {
    /// `GET /reports/{id}`, operation `getReport`. 200: A report
    ///
    /// Returns [`models::Report`].
    ///
    /// In other media types: [`as_example_full_json`](GetReport::as_example_full_json), [`as_example_report_json`](GetReport::as_example_report_json), [`as_any`](GetReport::as_any).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_json_of_several_types::Client) -> Result<(), case::case_json_of_several_types::Error> {
    /// let response = client.reports().get(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getReport")]
    #[doc(alias = "/reports/{id}")]
    pub fn get(&self, id: i64) -> GetReport {
        let mut call = runtime::Call::new(self.core, &GET_REPORT);
        call.path("id", &id);
        GetReport(call)
    }
}

/// A call to [`Reports::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetReport(runtime::Call);

impl GetReport {
    /// Requests the response as `application/vnd.example.full+json; v=1`.
    #[inline]
    pub fn as_example_full_json(
        self,
    ) -> runtime::AskedFor<runtime::AsJson<models::Full>, runtime::NoDeclaredError> {
        runtime::AskedFor::new(self.0, "application/vnd.example.full+json; v=1")
    }

    /// Requests the response as `application/vnd.example.report+json`.
    #[inline]
    pub fn as_example_report_json(
        self,
    ) -> runtime::AskedFor<
        runtime::AsJson<models::GetReportResponse>,
        runtime::NoDeclaredError,
    > {
        runtime::AskedFor::new(self.0, "application/vnd.example.report+json")
    }

    /// Requests the response as any of `application/json`, `application/vnd.example.full+json; v=1`, `application/vnd.example.report+json`, and returns the one that the server chooses.
    #[inline]
    pub fn as_any(
        self,
    ) -> runtime::AskedFor<GetReportContent, runtime::NoDeclaredError> {
        runtime::AskedFor::any(
            self.0,
            "application/json, application/vnd.example.full+json; v=1, application/vnd.example.report+json",
        )
    }
}

call! { GetReport => json models::Report, runtime::NoDeclaredError }

static GET_REPORT: runtime::Operation = runtime::Operation {
    id: "getReport",
    method: runtime::Method::GET,
    path: "/reports/{id}",
    accept: "application/json",
    apart: &["application/vnd.example.full+json; v=1"],
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A success, by its media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetReportContent {
    /// `application/json`.
    Json(models::Report),
    /// `application/vnd.example.full+json; v=1`.
    ExampleFullJson(models::Full),
    /// `application/vnd.example.report+json`.
    ExampleReportJson(models::GetReportResponse),
    /// The body in a media type that the document does not list.
    Other(Bytes),
}

contents! {
    GetReportContent {
        Json = "application/json" json,
        ExampleFullJson = "application/vnd.example.full+json; v=1" json,
        ExampleReportJson = "application/vnd.example.report+json" json,
    } else Other
}
