// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

#![allow(deprecated)]

use crate::case_deprecated::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `POST /a`. 200: It
    ///
    /// Returns [`models::Choice`].
    ///
    /// Optional: [`was`](Send::was).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: &case::case_deprecated::Client) -> Result<(), case::case_deprecated::Error> {
    /// use case::case_deprecated::models;
    ///
    /// let body = models::Old::new("a").b("b");
    /// let response = client.a().send("must", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    #[deprecated]
    #[inline]
    pub fn send(&self, must: &str, body: &models::Old) -> Send {
        let mut call = runtime::Call::new(self.core, &SEND);
        call.query("must", &must);
        call.json("application/json", body);
        Send(call)
    }
}

/// A call to [`A::send`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Send(runtime::Call);

impl Send {
    #[deprecated]
    pub fn was(mut self, was: &str) -> Self {
        self.0.query("was", &was);
        self
    }
}

call! { Send => json models::Choice, runtime::NoDeclaredError }

static SEND: runtime::Operation = runtime::Operation {
    id: "send",
    method: runtime::Method::POST,
    path: "/a",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
