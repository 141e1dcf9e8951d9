// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.chats()`](Chats), their parameters and their errors.

use crate::case_union_names::models;
use crate::runtime;

/// Operations on chats.
#[derive(Clone, Copy, Debug)]
pub struct Chats<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Chats<'_> {
    /// `POST /chats`, operation `createChat`. 200: It
    ///
    /// Returns [`models::All`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_names::Client) -> Result<(), case::case_union_names::Error> {
    /// use case::case_union_names::models;
    ///
    /// let body = models::NewChat::new(Vec::new());
    /// let response = client.chats().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createChat")]
    #[doc(alias = "/chats")]
    #[inline]
    pub fn create(&self, body: &models::NewChat) -> CreateChat {
        let mut call = runtime::Call::new(self.core, &CREATE_CHAT);
        call.json("application/json", body);
        CreateChat::new(call)
    }
}

/// A call to [`Chats::create`].
pub type CreateChat = runtime::TypedCall<runtime::AsJson<models::All>>;

static CREATE_CHAT: runtime::Operation = runtime::Operation {
    id: "createChat",
    method: runtime::Method::POST,
    path: "/chats",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
