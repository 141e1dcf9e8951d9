// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_references_anywhere::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `GET /a/b`. 200: It
    ///
    /// Returns [`models::GetResponse`].
    ///
    /// Optional: [`limit`](Get::limit).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_references_anywhere::Client) -> Result<(), case::case_references_anywhere::Error> {
    /// let response = client.a().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a/b")]
    pub fn get(&self) -> Get {
        Get(runtime::Call::new(self.core, &GET))
    }
}

/// A call to [`A::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Get(runtime::Call);

impl Get {
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}

call! { Get => json models::GetResponse, runtime::NoDeclaredError }

static GET: runtime::Operation = runtime::Operation {
    id: "get",
    method: runtime::Method::GET,
    path: "/a/b",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
