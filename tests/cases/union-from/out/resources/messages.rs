// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.messages()`](Messages), their parameters and their errors.

use crate::case_union_from::models;
use crate::runtime;

/// Operations on messages.
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Messages<'_> {
    /// `POST /messages`, operation `createMessage`. 204: Created
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_from::Client) -> Result<(), case::case_union_from::Error> {
    /// use case::case_union_from::models;
    ///
    /// let body = models::NewMessage::default();
    /// client.messages().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createMessage")]
    #[doc(alias = "/messages")]
    #[inline]
    pub fn create(&self, body: &models::NewMessage) -> CreateMessage {
        let mut call = runtime::Call::new(self.core, &CREATE_MESSAGE);
        call.json("application/json", body);
        CreateMessage::new(call)
    }
}

/// A call to [`Messages::create`].
pub type CreateMessage = runtime::TypedCall<runtime::AsNone>;

static CREATE_MESSAGE: runtime::Operation = runtime::Operation {
    id: "createMessage",
    method: runtime::Method::POST,
    path: "/messages",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
