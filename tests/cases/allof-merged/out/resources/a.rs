// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_allof_merged::models;
use crate::runtime;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `POST /a`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_allof_merged::Client) -> Result<(), case::case_allof_merged::Error> {
    /// use case::case_allof_merged::models;
    ///
    /// let body = models::All::new("id", models::AllKind::A, "note").size(1).own(true);
    /// client.a().send(&body).await?;
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
pub type Send = runtime::TypedCall<runtime::AsNone>;

static SEND: runtime::Operation = runtime::Operation {
    id: "send",
    method: runtime::Method::POST,
    path: "/a",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
