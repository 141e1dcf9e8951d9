// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.history()`](History), their parameters and their errors.

use crate::case_pages_by_shape::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on history.
#[derive(Clone, Copy, Debug)]
pub struct History<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl History<'_> {
    /// Which of two lists is the page's is not clear.
    ///
    /// `GET /history`, operation `getHistory`. 200: A page with a list, and a list in an object
    ///
    /// Returns [`models::GetHistoryResponse`].
    ///
    /// Optional: [`page_token`](GetHistory::page_token).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_shape::Client) -> Result<(), case::case_pages_by_shape::Error> {
    /// let response = client.history().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getHistory")]
    #[doc(alias = "/history")]
    pub fn get(&self) -> GetHistory {
        GetHistory(runtime::Call::new(self.core, &GET_HISTORY))
    }
}

/// A call to [`History::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetHistory(runtime::Call);

impl GetHistory {
    pub fn page_token(mut self, page_token: &str) -> Self {
        self.0.query("pageToken", &page_token);
        self
    }
}

call! { GetHistory => json models::GetHistoryResponse, runtime::NoDeclaredError }

static GET_HISTORY: runtime::Operation = runtime::Operation {
    id: "getHistory",
    method: runtime::Method::GET,
    path: "/history",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
