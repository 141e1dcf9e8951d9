// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_strings::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::{DateTime, FixedOffset};
use crate::runtime::NaiveDate;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `GET /a/{day}`. 200: It
    ///
    /// Returns [`models::Strings`].
    ///
    /// Optional: [`since`](Get::since).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_strings::Client, day: case::runtime::NaiveDate) -> Result<(), case::case_strings::Error> {
    /// let response = client.a().get(day).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a/{day}")]
    pub fn get(&self, day: NaiveDate) -> Get {
        let mut call = runtime::Call::new(self.core, &GET);
        call.path("day", &day);
        Get(call)
    }
}

/// A call to [`A::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Get(runtime::Call);

impl Get {
    pub fn since(mut self, since: DateTime<FixedOffset>) -> Self {
        self.0.query("since", &since);
        self
    }
}

call! { Get => json models::Strings, runtime::NoDeclaredError }

static GET: runtime::Operation = runtime::Operation {
    id: "get",
    method: runtime::Method::GET,
    path: "/a/{day}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
