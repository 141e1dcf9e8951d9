// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.styled()`](Styled), their parameters and their errors.

use crate::case_query_string_parameter::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on styled.
#[derive(Clone, Copy, Debug)]
pub struct Styled<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Styled<'_> {
    /// `GET /styled`. 204: Done
    ///
    /// Optional: [`all`](StyledCall::all).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_query_string_parameter::Client) -> Result<(), case::case_query_string_parameter::Error> {
    /// client.styled().styled().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/styled")]
    pub fn styled(&self) -> StyledCall {
        StyledCall(runtime::Call::new(self.core, &STYLED))
    }
}

/// A call to [`Styled::styled`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct StyledCall(runtime::Call);

impl StyledCall {
    pub fn all(mut self, all: &models::StyledAll) -> Self {
        self.0.query("all", &runtime::Structured(all));
        self
    }
}

call! { StyledCall => none, runtime::NoDeclaredError }

static STYLED: runtime::Operation = runtime::Operation {
    id: "styled",
    method: runtime::Method::GET,
    path: "/styled",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[
        runtime::Parameter::query("all")
            .style(runtime::Style::Whole)
            .members(
                &[
                    runtime::Parameter::query("a")
                        .style(runtime::Style::PipeDelimited)
                        .explode(false),
                ],
            ),
    ],
    ..runtime::Operation::DEFAULT
};
