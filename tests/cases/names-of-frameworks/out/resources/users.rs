// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.users()`](Users), their parameters and their errors.

use crate::runtime;

/// Operations on users.
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Users<'_> {
    /// `GET /users/{id}`, operation `getUser`. 204: One
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_frameworks::Client) -> Result<(), case::case_names_of_frameworks::Error> {
    /// client.users().get("id").await?;
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

    /// `GET /v2/users/{id}`, operation `get v2 users by id`. 204: One
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_frameworks::Client) -> Result<(), case::case_names_of_frameworks::Error> {
    /// client.users().get_by_id("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/v2/users/{id}")]
    pub fn get_by_id(&self, id: &str) -> GetV2UsersById {
        let mut call = runtime::Call::new(self.core, &GET_V2_USERS_BY_ID);
        call.path("id", &id);
        GetV2UsersById::new(call)
    }
}

/// A call to [`Users::get`].
pub type GetUser = runtime::TypedCall<runtime::AsNone>;

static GET_USER: runtime::Operation = runtime::Operation {
    id: "getUser",
    method: runtime::Method::GET,
    path: "/users/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Users::get_by_id`].
pub type GetV2UsersById = runtime::TypedCall<runtime::AsNone>;

static GET_V2_USERS_BY_ID: runtime::Operation = runtime::Operation {
    id: "get v2 users by id",
    method: runtime::Method::GET,
    path: "/v2/users/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
