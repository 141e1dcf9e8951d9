// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.report()`](Report), their parameters and their errors.

#![allow(deprecated)]

use crate::case_smoke_tests::models;
use crate::case_smoke_tests::xml_shapes;
use crate::runtime;
use crate::runtime::xml_call;

/// Operations on report.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Report<'_> {
    /// `GET /report`, operation `getReport`. 200: Report
    ///
    /// Returns [`models::Report`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// let response = client.report().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getReport")]
    #[doc(alias = "/report")]
    pub fn get(&self) -> GetReport {
        GetReport(runtime::Call::new(self.core, &GET_REPORT))
    }

    /// `PUT /report`, operation `putReport`. 204: Fine
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client, body: &case::case_smoke_tests::models::Report) -> Result<(), case::case_smoke_tests::Error> {
    /// client.report().report(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "putReport")]
    #[doc(alias = "/report")]
    #[inline]
    pub fn report(&self, body: &models::Report) -> ReportCall {
        let mut call = runtime::Call::new(self.core, &REPORT);
        call.xml("application/xml", body, &xml_shapes::REPORT_ROOT);
        ReportCall::new(call)
    }
}

/// A call to [`Report::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetReport(runtime::Call);

xml_call! { GetReport => models::Report as xml_shapes::REPORT_ROOT, runtime::NoDeclaredError }

static GET_REPORT: runtime::Operation = runtime::Operation {
    id: "getReport",
    method: runtime::Method::GET,
    path: "/report",
    accept: "application/xml",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Report::report`].
pub type ReportCall = runtime::TypedCall<runtime::AsNone>;

static REPORT: runtime::Operation = runtime::Operation {
    id: "putReport",
    method: runtime::Method::PUT,
    path: "/report",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
