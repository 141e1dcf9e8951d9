// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.members()`](Members), their parameters and their errors.

use crate::runtime;

/// Operations on members.
#[derive(Clone, Copy, Debug)]
pub struct Members<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Members<'_> {
    /// Of this group.
    ///
    /// `DELETE /members/{id}`, operation `removeMember`. 204: Gone
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_item_references::Client) -> Result<(), case::case_path_item_references::Error> {
    /// client.members().remove("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "removeMember")]
    #[doc(alias = "/members/{id}")]
    pub fn remove(&self, id: &str) -> RemoveMember {
        let mut call = runtime::Call::new(self.core, &REMOVE_MEMBER);
        call.path("id", &id);
        RemoveMember::new(call)
    }

    /// Of this group.
    ///
    /// `GET /members/{id}`, operation `getMember`. 204: There
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_item_references::Client) -> Result<(), case::case_path_item_references::Error> {
    /// client.members().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getMember")]
    #[doc(alias = "/members/{id}")]
    pub fn get(&self, id: &str) -> GetMember {
        let mut call = runtime::Call::new(self.core, &GET_MEMBER);
        call.path("id", &id);
        GetMember::new(call)
    }
}

/// A call to [`Members::remove`].
pub type RemoveMember = runtime::TypedCall<runtime::AsNone>;

static REMOVE_MEMBER: runtime::Operation = runtime::Operation {
    id: "removeMember",
    method: runtime::Method::DELETE,
    path: "/members/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Members::get`].
pub type GetMember = runtime::TypedCall<runtime::AsNone>;

static GET_MEMBER: runtime::Operation = runtime::Operation {
    id: "getMember",
    method: runtime::Method::GET,
    path: "/members/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
