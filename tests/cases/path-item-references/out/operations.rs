// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `GET /users/{id}`, operation `getUser`. 200: It
    ///
    /// Gives [`models::GetUserResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_item_references::Client) -> Result<(), case::case_path_item_references::Error> {
    /// let response = client.get_user("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user(&self, id: &str) -> GetUser {
        let mut call = runtime::Call::new(&self.core, &GET_USER);
        call.path("id", &id);
        GetUser(call)
    }

    /// `GET /people/{id}`, operation `get people by id`. 200: It
    ///
    /// Gives [`models::GetUserResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_item_references::Client) -> Result<(), case::case_path_item_references::Error> {
    /// let response = client.get_people_by_id("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_people_by_id(&self, id: &str) -> GetPeopleById {
        let mut call = runtime::Call::new(&self.core, &GET_PEOPLE_BY_ID);
        call.path("id", &id);
        GetPeopleById(call)
    }

    /// Of this group.
    ///
    /// `DELETE /members/{id}`, operation `removeMember`. 204: Gone
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_item_references::Client) -> Result<(), case::case_path_item_references::Error> {
    /// client.remove_member("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_member(&self, id: &str) -> RemoveMember {
        let mut call = runtime::Call::new(&self.core, &REMOVE_MEMBER);
        call.path("id", &id);
        RemoveMember(call)
    }

    /// Of this group.
    ///
    /// `GET /members/{id}`, operation `getMember`. 204: There
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_item_references::Client) -> Result<(), case::case_path_item_references::Error> {
    /// client.get_member("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_member(&self, id: &str) -> GetMember {
        let mut call = runtime::Call::new(&self.core, &GET_MEMBER);
        call.path("id", &id);
        GetMember(call)
    }
}

/// A call of [`super::Client::get_user`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetUser(runtime::Call);

call! { GetUser => json models::GetUserResponse, runtime::NoDeclaredError }

static GET_USER: runtime::Operation = runtime::Operation {
    id: "getUser",
    method: runtime::Method::GET,
    path: "/users/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::get_people_by_id`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetPeopleById(runtime::Call);

call! { GetPeopleById => json models::GetUserResponse, runtime::NoDeclaredError }

static GET_PEOPLE_BY_ID: runtime::Operation = runtime::Operation {
    id: "get people by id",
    method: runtime::Method::GET,
    path: "/people/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::remove_member`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct RemoveMember(runtime::Call);

call! { RemoveMember => none, runtime::NoDeclaredError }

static REMOVE_MEMBER: runtime::Operation = runtime::Operation {
    id: "removeMember",
    method: runtime::Method::DELETE,
    path: "/members/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::get_member`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetMember(runtime::Call);

call! { GetMember => none, runtime::NoDeclaredError }

static GET_MEMBER: runtime::Operation = runtime::Operation {
    id: "getMember",
    method: runtime::Method::GET,
    path: "/members/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
