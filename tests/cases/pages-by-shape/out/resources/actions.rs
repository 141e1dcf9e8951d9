// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.actions()`](Actions), their parameters and their errors.

use crate::case_pages_by_shape::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations on actions.
#[derive(Clone, Copy, Debug)]
pub struct Actions<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Actions<'_> {
    /// The path says which list is the page's.
    ///
    /// `GET /actions`, operation `listActions`. 200: A page with a list, and a list in an object
    ///
    /// Returns [`models::ListActionsResponse`].
    ///
    /// Optional: [`page_token`](ListActions::page_token).
    ///
    /// Returns one page; [`items`](ListActions::items) and [`pages`](ListActions::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_shape::Client) -> Result<(), case::case_pages_by_shape::Error> {
    /// let response = client.actions().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listActions")]
    #[doc(alias = "/actions")]
    pub fn list(&self) -> ListActions {
        ListActions(runtime::Call::new(self.core, &LIST_ACTIONS))
    }
}

/// A call to [`Actions::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListActions(runtime::Call);

impl ListActions {
    pub fn page_token(mut self, page_token: &str) -> Self {
        self.0.query("pageToken", &page_token);
        self
    }
}

call! { ListActions => json models::ListActionsResponse, runtime::NoDeclaredError }

pages! {
    ListActions {
        page: models::ListActionsResponse,
        error: runtime::NoDeclaredError,
        item: models::Item = [actions optional],
        cursor body ["nextPageToken"] as query "pageToken" while [],
    }
}

static LIST_ACTIONS: runtime::Operation = runtime::Operation {
    id: "listActions",
    method: runtime::Method::GET,
    path: "/actions",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
