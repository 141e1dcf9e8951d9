// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.messages()`](Messages), their parameters and their errors.

use crate::case_union_from::models;
use crate::runtime;
use crate::runtime::call;

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
        CreateMessage(call)
    }
}

/// A call to [`Messages::create`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateMessage(runtime::Call);

call! { CreateMessage => none, runtime::NoDeclaredError }

static CREATE_MESSAGE: runtime::Operation = runtime::Operation {
    id: "createMessage",
    method: runtime::Method::POST,
    path: "/messages",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
