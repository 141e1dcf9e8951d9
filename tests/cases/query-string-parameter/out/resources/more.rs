// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.more()`](More), their parameters and their errors.

use crate::case_query_string_parameter::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on more.
#[derive(Clone, Copy, Debug)]
pub struct More<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl More<'_> {
    /// `GET /more`. 204: Done
    ///
    /// Optional: [`all`](MoreCall::all).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_query_string_parameter::Client) -> Result<(), case::case_query_string_parameter::Error> {
    /// client.more().more().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/more")]
    pub fn more(&self) -> MoreCall {
        MoreCall(runtime::Call::new(self.core, &MORE))
    }
}

/// A call to [`More::more`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct MoreCall(runtime::Call);

impl MoreCall {
    pub fn all(mut self, all: &models::MoreAll) -> Self {
        self.0.query("all", &runtime::Structured(all));
        self
    }
}

call! { MoreCall => none, runtime::NoDeclaredError }

static MORE: runtime::Operation = runtime::Operation {
    id: "more",
    method: runtime::Method::GET,
    path: "/more",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[
        runtime::Parameter::query("all")
            .style(runtime::Style::Whole)
            .members(
                &[
                    runtime::Parameter::query("near").style(runtime::Style::DeepObject),
                    runtime::Parameter::query("tags").explode(false),
                    runtime::Parameter::query("path").allow_reserved(),
                ],
            ),
    ],
    ..runtime::Operation::DEFAULT
};
