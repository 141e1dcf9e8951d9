// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.drafts()`](Drafts), their parameters and their errors.

use crate::case_pages_by_url::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations on drafts.
#[derive(Clone, Copy, Debug)]
pub struct Drafts<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Drafts<'_> {
    /// `GET /drafts`, operation `listDrafts`. 200: Drafts
    ///
    /// Returns [`models::ListDraftsResponse`].
    ///
    /// Optional: [`session`](ListDrafts::session).
    ///
    /// Returns one page; [`items`](ListDrafts::items) and [`pages`](ListDrafts::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_url::Client) -> Result<(), case::case_pages_by_url::Error> {
    /// let response = client.drafts().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listDrafts")]
    #[doc(alias = "/drafts")]
    pub fn list(&self) -> ListDrafts {
        ListDrafts(runtime::Call::new(self.core, &LIST_DRAFTS))
    }
}

/// A call to [`Drafts::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListDrafts(runtime::Call);

impl ListDrafts {
    pub fn session(mut self, session: &str) -> Self {
        self.0.cookie("session", &session);
        self
    }
}

call! { ListDrafts => json models::ListDraftsResponse, runtime::NoDeclaredError }

pages! {
    ListDrafts {
        page: models::ListDraftsResponse,
        error: runtime::NoDeclaredError,
        item: String = [drafts required],
        url ["next_page_url"],
    }
}

static LIST_DRAFTS: runtime::Operation = runtime::Operation {
    id: "listDrafts",
    method: runtime::Method::GET,
    path: "/drafts",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["secret"]],
    ..runtime::Operation::DEFAULT
};
