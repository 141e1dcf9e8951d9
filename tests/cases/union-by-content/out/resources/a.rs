// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_union_by_content::models;
use crate::runtime;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `POST /a`. 200: The same
    ///
    /// Returns [`models::All`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_by_content::Client) -> Result<(), case::case_union_by_content::Error> {
    /// use case::case_union_by_content::models;
    ///
    /// let body = models::All::default().anything("value").formats("formats");
    /// let response = client.a().send(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    #[inline]
    pub fn send(&self, body: &models::All) -> Send {
        let mut call = runtime::Call::new(self.core, &SEND);
        call.json("application/json", body);
        Send::new(call)
    }
}

/// A call to [`A::send`].
pub type Send = runtime::TypedCall<runtime::AsJson<models::All>>;

static SEND: runtime::Operation = runtime::Operation {
    id: "send",
    method: runtime::Method::POST,
    path: "/a",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
