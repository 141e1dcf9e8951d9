// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_unknown_keywords::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::Json;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `GET /a`
    ///
    /// Returns [`models::GetResponse`].
    ///
    /// Optional: [`b`](Get::b), [`e`](Get::e).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_unknown_keywords::Client) -> Result<(), case::case_unknown_keywords::Error> {
    /// let response = client.a().get("d").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    pub fn get(&self, d: &str) -> Get {
        let mut call = runtime::Call::new(self.core, &GET);
        call.query("d", &d);
        Get(call)
    }
}

/// A call to [`A::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Get(runtime::Call);

impl Get {
    pub fn b(mut self, b: impl Into<Json>) -> Self {
        self.0.query("b", &Into::<Json>::into(b));
        self
    }

    pub fn e(mut self, e: &str) -> Self {
        self.0.query("e", &e);
        self
    }
}

call! { Get => json models::GetResponse, runtime::NoDeclaredError }

static GET: runtime::Operation = runtime::Operation {
    id: "get",
    method: runtime::Method::GET,
    path: "/a",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
