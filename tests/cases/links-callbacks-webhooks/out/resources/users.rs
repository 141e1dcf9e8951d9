// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.users()`](Users), their parameters and their errors.

use crate::case_links_callbacks_webhooks::models;
use crate::runtime;

/// Operations on users.
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Users<'_> {
    /// `POST /users`, operation `addUser`. 201: Added
    ///
    /// Returns [`models::AddUserCreatedResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_links_callbacks_webhooks::Client) -> Result<(), case::case_links_callbacks_webhooks::Error> {
    /// use case::case_links_callbacks_webhooks::models;
    ///
    /// let body = models::AddUserRequest::new("hook");
    /// let response = client.users().add(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addUser")]
    #[doc(alias = "/users")]
    #[inline]
    pub fn add(&self, body: &models::AddUserRequest) -> AddUser {
        let mut call = runtime::Call::new(self.core, &ADD_USER);
        call.json("application/json", body);
        AddUser::new(call)
    }

    /// `GET /users/{id}`, operation `getUser`. 204: There
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_links_callbacks_webhooks::Client) -> Result<(), case::case_links_callbacks_webhooks::Error> {
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
}

/// A call to [`Users::add`].
pub type AddUser = runtime::TypedCall<runtime::AsJson<models::AddUserCreatedResponse>>;

static ADD_USER: runtime::Operation = runtime::Operation {
    id: "addUser",
    method: runtime::Method::POST,
    path: "/users",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    ..runtime::Operation::DEFAULT
};

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
