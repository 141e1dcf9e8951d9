// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.things()`](Things), their parameters and their errors.

use crate::case_union_closed::models;
use crate::runtime;

/// Operations on things.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Things<'_> {
    /// `POST /things`. 200: Answers
    ///
    /// Returns [`models::Received`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_closed::Client, body: &case::case_union_closed::models::Sent) -> Result<(), case::case_union_closed::Error> {
    /// let response = client.things().send(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/things")]
    #[inline]
    pub fn send(&self, body: &models::Sent) -> Send {
        let mut call = runtime::Call::new(self.core, &SEND);
        call.json("application/json", body);
        Send::new(call)
    }
}

/// A call to [`Things::send`].
pub type Send = runtime::TypedCall<runtime::AsJson<models::Received>>;

static SEND: runtime::Operation = runtime::Operation {
    id: "send",
    method: runtime::Method::POST,
    path: "/things",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
