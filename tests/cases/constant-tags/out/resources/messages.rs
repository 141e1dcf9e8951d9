// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.messages()`](Messages), their parameters and their errors.

use crate::case_constant_tags::models;
use crate::runtime;

/// Operations on messages.
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Messages<'_> {
    /// `POST /messages`. 200: Sent
    ///
    /// Returns [`models::Receipt`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_constant_tags::Client) -> Result<(), case::case_constant_tags::Error> {
    /// use case::case_constant_tags::models;
    ///
    /// let body = models::Message::new(Vec::new());
    /// let response = client.messages().send(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/messages")]
    #[inline]
    pub fn send(&self, body: &models::Message) -> Send {
        let mut call = runtime::Call::new(self.core, &SEND);
        call.json("application/json", body);
        Send::new(call)
    }
}

/// A call to [`Messages::send`].
pub type Send = runtime::TypedCall<runtime::AsJson<models::Receipt>>;

static SEND: runtime::Operation = runtime::Operation {
    id: "send",
    method: runtime::Method::POST,
    path: "/messages",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
