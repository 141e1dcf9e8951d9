// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.report()`](Report), their parameters and their errors.

use crate::case_keyed_maps::models;
use crate::runtime;

/// Operations on report.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Report<'_> {
    /// `POST /report`. 200: The same
    ///
    /// Returns [`models::Report`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_keyed_maps::Client) -> Result<(), case::case_keyed_maps::Error> {
    /// use case::case_keyed_maps::models;
    ///
    /// let body = models::Report::new(Default::default());
    /// let response = client.report().report(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/report")]
    #[inline]
    pub fn report(&self, body: &models::Report) -> ReportCall {
        let mut call = runtime::Call::new(self.core, &REPORT);
        call.json("application/json", body);
        ReportCall::new(call)
    }
}

/// A call to [`Report::report`].
pub type ReportCall = runtime::TypedCall<runtime::AsJson<models::Report>>;

static REPORT: runtime::Operation = runtime::Operation {
    id: "report",
    method: runtime::Method::POST,
    path: "/report",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
