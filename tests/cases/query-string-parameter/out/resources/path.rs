// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.path()`](Path), their parameters and their errors.

use crate::runtime;

/// Operations on path.
#[derive(Clone, Copy, Debug)]
pub struct Path<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Path<'_> {
    /// `GET /path`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_query_string_parameter::Client) -> Result<(), case::case_query_string_parameter::Error> {
    /// client.path().path("path").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/path")]
    pub fn path(&self, path: &str) -> PathCall {
        let mut call = runtime::Call::new(self.core, &PATH);
        call.query("path", &path);
        PathCall::new(call)
    }
}

/// A call to [`Path::path`].
pub type PathCall = runtime::TypedCall<runtime::AsNone>;

static PATH: runtime::Operation = runtime::Operation {
    id: "path",
    method: runtime::Method::GET,
    path: "/path",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[runtime::Parameter::query("path").style(runtime::Style::Whole)],
    ..runtime::Operation::DEFAULT
};
