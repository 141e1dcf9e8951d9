// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.undeclared()`](Undeclared), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations on undeclared.
#[derive(Clone, Copy, Debug)]
pub struct Undeclared<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Undeclared<'_> {
    /// `GET /undeclared`. 204: Done
    ///
    /// Optional: [`size`](UndeclaredCall::size), [`sort`](UndeclaredCall::sort).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_templates_of_other_tools::Client) -> Result<(), case::case_path_templates_of_other_tools::Error> {
    /// client.undeclared().undeclared(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/undeclared")]
    pub fn undeclared(&self, page: i64) -> UndeclaredCall {
        let mut call = runtime::Call::new(self.core, &UNDECLARED);
        call.query("page", &page);
        UndeclaredCall(call)
    }
}

/// A call to [`Undeclared::undeclared`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct UndeclaredCall(runtime::Call);

impl UndeclaredCall {
    pub fn size(mut self, size: &str) -> Self {
        self.0.query("size", &size);
        self
    }

    pub fn sort(mut self, sort: &str) -> Self {
        self.0.query("sort", &sort);
        self
    }
}

call! { UndeclaredCall => none, runtime::NoDeclaredError }

static UNDECLARED: runtime::Operation = runtime::Operation {
    id: "undeclared",
    method: runtime::Method::GET,
    path: "/undeclared",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
