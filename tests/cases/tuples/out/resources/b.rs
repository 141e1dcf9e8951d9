// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.b()`](B), their parameters and their errors.

use crate::case_tuples::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on b.
#[derive(Clone, Copy, Debug)]
pub struct B<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl B<'_> {
    /// `GET /b`. 204: Found
    ///
    /// Optional: [`near`](Find::near).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_tuples::Client) -> Result<(), case::case_tuples::Error> {
    /// client.b().find().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/b")]
    pub fn find(&self) -> Find {
        Find(runtime::Call::new(self.core, &FIND))
    }
}

/// A call to [`B::find`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Find(runtime::Call);

impl Find {
    pub fn near(mut self, near: &models::Point) -> Self {
        self.0.query("near", &runtime::Structured(near));
        self
    }
}

call! { Find => none, runtime::NoDeclaredError }

static FIND: runtime::Operation = runtime::Operation {
    id: "find",
    method: runtime::Method::GET,
    path: "/b",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[runtime::Parameter::query("near").explode(false)],
    ..runtime::Operation::DEFAULT
};
