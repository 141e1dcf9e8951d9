// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.users()`](Users), their parameters and their errors.

use crate::case_read_only_required::models;
use crate::runtime;

/// Operations on users.
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Users<'_> {
    /// `POST /users`, operation `addUser`. 201: Added
    ///
    /// Returns [`models::User`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_read_only_required::Client) -> Result<(), case::case_read_only_required::Error> {
    /// use case::case_read_only_required::models;
    ///
    /// let body = models::UserInput::new("name", "password", None, models::Photo::new("url"));
    /// let response = client.users().add(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addUser")]
    #[doc(alias = "/users")]
    #[inline]
    pub fn add(&self, body: &models::UserInput) -> AddUser {
        let mut call = runtime::Call::new(self.core, &ADD_USER);
        call.json("application/json", body);
        AddUser::new(call)
    }

    /// `GET /users`, operation `listUsers`. 200: All
    ///
    /// Returns a list of [`models::Listed`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_read_only_required::Client) -> Result<(), case::case_read_only_required::Error> {
    /// let response = client.users().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listUsers")]
    #[doc(alias = "/users")]
    pub fn list(&self) -> ListUsers {
        ListUsers::new(runtime::Call::new(self.core, &LIST_USERS))
    }
}

/// A call to [`Users::add`].
pub type AddUser = runtime::TypedCall<runtime::AsJson<models::User>>;

static ADD_USER: runtime::Operation = runtime::Operation {
    id: "addUser",
    method: runtime::Method::POST,
    path: "/users",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Users::list`].
pub type ListUsers = runtime::TypedCall<runtime::AsJson<Vec<models::Listed>>>;

static LIST_USERS: runtime::Operation = runtime::Operation {
    id: "listUsers",
    method: runtime::Method::GET,
    path: "/users",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
