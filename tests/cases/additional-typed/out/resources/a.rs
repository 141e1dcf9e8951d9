// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_additional_typed::models;
use crate::runtime;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `POST /a`. 200: The same
    ///
    /// Returns [`models::Labels`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_additional_typed::Client) -> Result<(), case::case_additional_typed::Error> {
    /// use case::case_additional_typed::models;
    ///
    /// let body = models::Labels::new("id").additional("additional");
    /// let response = client.a().send(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    #[inline]
    pub fn send(&self, body: &models::Labels) -> Send {
        let mut call = runtime::Call::new(self.core, &SEND);
        call.json("application/json", body);
        Send::new(call)
    }
}

/// A call to [`A::send`].
pub type Send = runtime::TypedCall<runtime::AsJson<models::Labels>>;

static SEND: runtime::Operation = runtime::Operation {
    id: "send",
    method: runtime::Method::POST,
    path: "/a",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
