// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.users()`](Users), their parameters and their errors.

use crate::case_names_of_tools::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "Users".
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Users<'_> {
    /// `GET /api/v2/users`, operation `listUsersUsingGET`. 200: Users
    ///
    /// Returns a list of [`models::Self_`].
    ///
    /// Optional: [`is_2fa_enabled`](ListUsers::is_2fa_enabled), [`ipv4_address`](ListUsers::ipv4_address).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_tools::Client) -> Result<(), case::case_names_of_tools::Error> {
    /// let response = client.users().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listUsersUsingGET")]
    #[doc(alias = "/api/v2/users")]
    pub fn list(&self) -> ListUsers {
        ListUsers(runtime::Call::new(self.core, &LIST_USERS))
    }

    /// `GET /api/v2/users/{user_id}`, operation `GET /users/{id}`. 200: A user
    ///
    /// Returns [`models::GetUserResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_tools::Client) -> Result<(), case::case_names_of_tools::Error> {
    /// let response = client.users().get("user_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/api/v2/users/{user_id}")]
    pub fn get(&self, user_id: &str) -> GetUser {
        let mut call = runtime::Call::new(self.core, &GET_USER);
        call.path("user_id", &user_id);
        GetUser::new(call)
    }

    /// `PUT /api/v2/users/{user_id}`, operation `PUT /users/{id}`. 204: Saved
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_tools::Client) -> Result<(), case::case_names_of_tools::Error> {
    /// use case::case_names_of_tools::models;
    ///
    /// let body = models::Self_::default().crate_("crate");
    /// client.users().replace("user_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/api/v2/users/{user_id}")]
    #[inline]
    pub fn replace(&self, user_id: &str, body: &models::Self_) -> ReplaceUser {
        let mut call = runtime::Call::new(self.core, &REPLACE_USER);
        call.path("user_id", &user_id);
        call.json("application/json", body);
        ReplaceUser::new(call)
    }

    /// `DELETE /api/v2/users/{user_id}`, operation `deleteUserByIdUsingDELETE_1`. 204: Gone
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_tools::Client) -> Result<(), case::case_names_of_tools::Error> {
    /// client.users().delete("user_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteUserByIdUsingDELETE_1")]
    #[doc(alias = "/api/v2/users/{user_id}")]
    pub fn delete(&self, user_id: &str) -> DeleteUser {
        let mut call = runtime::Call::new(self.core, &DELETE_USER);
        call.path("user_id", &user_id);
        DeleteUser::new(call)
    }
}

/// A call to [`Users::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListUsers(runtime::Call);

impl ListUsers {
    pub fn is_2fa_enabled(mut self, is_2fa_enabled: bool) -> Self {
        self.0.query("is2FAEnabled", &is_2fa_enabled);
        self
    }

    pub fn ipv4_address(mut self, ipv4_address: &str) -> Self {
        self.0.query("IPv4Address", &ipv4_address);
        self
    }
}

call! { ListUsers => json Vec<models::Self_>, runtime::NoDeclaredError }

static LIST_USERS: runtime::Operation = runtime::Operation {
    id: "listUsersUsingGET",
    method: runtime::Method::GET,
    path: "/api/v2/users",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Users::get`].
pub type GetUser = runtime::TypedCall<runtime::AsJson<models::GetUserResponse>>;

static GET_USER: runtime::Operation = runtime::Operation {
    id: "GET /users/{id}",
    method: runtime::Method::GET,
    path: "/api/v2/users/{user_id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Users::replace`].
pub type ReplaceUser = runtime::TypedCall<runtime::AsNone>;

static REPLACE_USER: runtime::Operation = runtime::Operation {
    id: "PUT /users/{id}",
    method: runtime::Method::PUT,
    path: "/api/v2/users/{user_id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Users::delete`].
pub type DeleteUser = runtime::TypedCall<runtime::AsNone>;

static DELETE_USER: runtime::Operation = runtime::Operation {
    id: "deleteUserByIdUsingDELETE_1",
    method: runtime::Method::DELETE,
    path: "/api/v2/users/{user_id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
