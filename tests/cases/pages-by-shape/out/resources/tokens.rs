// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.tokens()`](Tokens), their parameters and their errors.

use crate::case_pages_by_shape::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations on tokens.
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Tokens<'_> {
    /// `GET /tokens`, operation `listTokens`. 200: A page that gives a token
    ///
    /// Returns [`models::ListTokensResponse`].
    ///
    /// Optional: [`page_token`](ListTokens::page_token).
    ///
    /// Returns one page; [`items`](ListTokens::items) and [`pages`](ListTokens::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_shape::Client) -> Result<(), case::case_pages_by_shape::Error> {
    /// let response = client.tokens().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listTokens")]
    #[doc(alias = "/tokens")]
    pub fn list(&self) -> ListTokens {
        ListTokens(runtime::Call::new(self.core, &LIST_TOKENS))
    }
}

/// A call to [`Tokens::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListTokens(runtime::Call);

impl ListTokens {
    pub fn page_token(mut self, page_token: &str) -> Self {
        self.0.query("pageToken", &page_token);
        self
    }
}

call! { ListTokens => json models::ListTokensResponse, runtime::NoDeclaredError }

pages! {
    ListTokens {
        page: models::ListTokensResponse,
        error: runtime::NoDeclaredError,
        item: models::Item = [files optional],
        cursor body ["nextPageToken"] as query "pageToken" while [],
    }
}

static LIST_TOKENS: runtime::Operation = runtime::Operation {
    id: "listTokens",
    method: runtime::Method::GET,
    path: "/tokens",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
