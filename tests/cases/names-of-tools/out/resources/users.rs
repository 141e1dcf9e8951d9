// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.users()`](Users), their parameters and their errors.

use crate::case_names_of_tools::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::declared_headers;

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

    /// `GET /api/v2/users/{user_id}/nick`, operation `readNick`. 2XX: By the class of the status
    ///
    /// Returns [`models::ReadNickResponse`].
    ///
    /// With [`with_response`](ReadNick::with_response), the headers are [`ReadNickHeaders`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`ReadNickError`]):
    ///
    /// * `ClientError` with [`ReadNickClientErrorBody`](crate::case_names_of_tools::models::ReadNickClientErrorBody). 4XX: Refused
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_tools::Client) -> Result<(), case::case_names_of_tools::Error> {
    /// let response = client.users().read_nick("user_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "readNick")]
    #[doc(alias = "/api/v2/users/{user_id}/nick")]
    pub fn read_nick(&self, user_id: &str) -> ReadNick {
        let mut call = runtime::Call::new(self.core, &READ_NICK);
        call.path("user_id", &user_id);
        ReadNick::new(call)
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

/// A call to [`Users::read_nick`].
pub type ReadNick = runtime::TypedCall<
    runtime::AsJson<models::ReadNickResponse>,
    ReadNickError,
    ReadNickHeaders,
>;

static READ_NICK: runtime::Operation = runtime::Operation {
    id: "readNick",
    method: runtime::Method::GET,
    path: "/api/v2/users/{user_id}/nick",
    accept: "application/json",
    success: &[runtime::Status::Class(2)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`Users::read_nick`].
#[derive(Clone, Debug)]
pub struct ReadNickHeaders(runtime::ReceivedHeaders);

declared_headers! { ReadNickHeaders }

impl ReadNickHeaders {
    /// The header `X-Seen`.
    #[inline]
    pub fn x_seen(
        &self,
    ) -> Result<Option<models::ReadNickResponseXSeen>, runtime::Error> {
        self.0.optional("X-Seen")
    }
}

/// The documented errors of [`Users::read_nick`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReadNickError {
    /// 4XX: Refused
    ClientError {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: models::ReadNickClientErrorBody,
    },
}

impl runtime::ByStatus for ReadNickError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            status if status / 100 == 4 => {
                response
                    .json()
                    .map(|body| Self::ClientError {
                        status: response.status(),
                        body,
                    })
            }
            _ => return None,
        };
        Some(outcome)
    }
}
