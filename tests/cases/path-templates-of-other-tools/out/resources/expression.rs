// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.expression()`](Expression), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations on expression.
#[derive(Clone, Copy, Debug)]
pub struct Expression<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Expression<'_> {
    /// `GET /expression`. 204: Done
    ///
    /// Optional: [`page`](ExpressionCall::page), [`size`](ExpressionCall::size).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_templates_of_other_tools::Client) -> Result<(), case::case_path_templates_of_other_tools::Error> {
    /// client.expression().expression().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/expression")]
    pub fn expression(&self) -> ExpressionCall {
        ExpressionCall(runtime::Call::new(self.core, &EXPRESSION))
    }
}

/// A call to [`Expression::expression`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ExpressionCall(runtime::Call);

impl ExpressionCall {
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }

    pub fn size(mut self, size: i64) -> Self {
        self.0.query("size", &size);
        self
    }
}

call! { ExpressionCall => none, runtime::NoDeclaredError }

static EXPRESSION: runtime::Operation = runtime::Operation {
    id: "expression",
    method: runtime::Method::GET,
    path: "/expression",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
