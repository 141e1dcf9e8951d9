// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.users()`](Users), their parameters and their errors.

use crate::case_path_item_references::models;
use crate::runtime;

/// Operations on users.
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Users<'_> {
    /// `GET /users/{id}`, operation `getUser`. 200: It
    ///
    /// Returns [`models::GetUserResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_item_references::Client) -> Result<(), case::case_path_item_references::Error> {
    /// let response = client.users().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUser")]
    #[doc(alias = "/users/{id}")]
    pub fn get(&self, id: &str) -> GetUser {
        let mut call = runtime::Call::new(self.core, &GET_USER);
        call.path("id", &id);
        GetUser::new(call)
    }
}

/// A call to [`Users::get`].
pub type GetUser = runtime::TypedCall<runtime::AsJson<models::GetUserResponse>>;

static GET_USER: runtime::Operation = runtime::Operation {
    id: "getUser",
    method: runtime::Method::GET,
    path: "/users/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
