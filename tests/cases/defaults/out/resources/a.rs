// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_defaults::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `POST /a`. 204: Done
    ///
    /// Optional: [`limit`](Send::limit).
    ///
    /// * `sort`: Default: `"up"`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_defaults::Client) -> Result<(), case::case_defaults::Error> {
    /// use case::case_defaults::models;
    ///
    /// let body = models::A::new(3).optional("y").wrong(1);
    /// client.a().send("up", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    #[inline]
    pub fn send(&self, sort: impl Into<models::SendSort>, body: &models::A) -> Send {
        let mut call = runtime::Call::new(self.core, &SEND);
        call.query("sort", &Into::<models::SendSort>::into(sort));
        call.json("application/json", body);
        Send(call)
    }
}

/// A call to [`A::send`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Send(runtime::Call);

impl Send {
    /// Default: `20`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}

call! { Send => none, runtime::NoDeclaredError }

static SEND: runtime::Operation = runtime::Operation {
    id: "send",
    method: runtime::Method::POST,
    path: "/a",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
