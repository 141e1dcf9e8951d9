// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.discord()`](Discord), their parameters and their errors.

use crate::case_pages_of_vendors::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations of the tag "discord".
#[derive(Clone, Copy, Debug)]
pub struct Discord<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Discord<'_> {
    /// `GET /channels/{channel}/members`, operation `listMembers`. 200: Members after one of them, by their users
    ///
    /// Returns a list of [`models::ListMembersResponseItem`].
    ///
    /// Optional: [`limit`](ListMembers::limit), [`after`](ListMembers::after).
    ///
    /// Returns one page; [`items`](ListMembers::items) and [`pages`](ListMembers::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_of_vendors::Client) -> Result<(), case::case_pages_of_vendors::Error> {
    /// let response = client.discord().list_members("channel").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listMembers")]
    #[doc(alias = "/channels/{channel}/members")]
    pub fn list_members(&self, channel: &str) -> ListMembers {
        let mut call = runtime::Call::new(self.core, &LIST_MEMBERS);
        call.path("channel", &channel);
        ListMembers(call)
    }
}

/// A call to [`Discord::list_members`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListMembers(runtime::Call);

impl ListMembers {
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }

    pub fn after(mut self, after: &str) -> Self {
        self.0.query("after", &after);
        self
    }
}

call! { ListMembers => json Vec<models::ListMembersResponseItem>, runtime::NoDeclaredError }

pages! {
    ListMembers {
        page: Vec<models::ListMembersResponseItem>,
        error: runtime::NoDeclaredError,
        item: models::ListMembersResponseItem = [],
        last ["user", "id"] of [] as "after" while [],
    }
}

static LIST_MEMBERS: runtime::Operation = runtime::Operation {
    id: "listMembers",
    method: runtime::Method::GET,
    path: "/channels/{channel}/members",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
