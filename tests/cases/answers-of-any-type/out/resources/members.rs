// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.members()`](Members), their parameters and their errors.

use crate::case_answers_of_any_type::models;
use crate::runtime;

/// Operations on members.
#[derive(Clone, Copy, Debug)]
pub struct Members<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Members<'_> {
    /// `POST /members`, operation `addMember`. 200: One
    ///
    /// Returns [`models::AddMemberResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_answers_of_any_type::Client) -> Result<(), case::case_answers_of_any_type::Error> {
    /// use case::case_answers_of_any_type::models;
    ///
    /// let body = models::AddMemberRequest::default().name("name");
    /// let response = client.members().add(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addMember")]
    #[doc(alias = "/members")]
    #[inline]
    pub fn add(&self, body: &models::AddMemberRequest) -> AddMember {
        let mut call = runtime::Call::new(self.core, &ADD_MEMBER);
        call.json("application/json", body);
        AddMember::new(call)
    }

    /// `GET /members`, operation `listMembers`. 200: All
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_answers_of_any_type::Client) -> Result<(), case::case_answers_of_any_type::Error> {
    /// let response = client.members().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listMembers")]
    #[doc(alias = "/members")]
    pub fn list(&self) -> ListMembers {
        ListMembers::new(runtime::Call::new(self.core, &LIST_MEMBERS))
    }
}

/// A call to [`Members::add`].
pub type AddMember = runtime::TypedCall<runtime::AsJson<models::AddMemberResponse>>;

static ADD_MEMBER: runtime::Operation = runtime::Operation {
    id: "addMember",
    method: runtime::Method::POST,
    path: "/members",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Members::list`].
pub type ListMembers = runtime::TypedCall<runtime::AsJson<Vec<String>>>;

static LIST_MEMBERS: runtime::Operation = runtime::Operation {
    id: "listMembers",
    method: runtime::Method::GET,
    path: "/members",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
