// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.dropshot()`](Dropshot), their parameters and their errors.

use crate::case_pages_by_extension::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations on dropshot.
#[derive(Clone, Copy, Debug)]
pub struct Dropshot<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Dropshot<'_> {
    /// `GET /dropshot`, operation `listDropshot`. 200: A page
    ///
    /// Returns [`models::ListDropshotResponse`].
    ///
    /// Optional: [`page_token`](ListDropshot::page_token).
    ///
    /// Returns one page; [`items`](ListDropshot::items) and [`pages`](ListDropshot::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_extension::Client) -> Result<(), case::case_pages_by_extension::Error> {
    /// let response = client.dropshot().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listDropshot")]
    #[doc(alias = "/dropshot")]
    pub fn list(&self) -> ListDropshot {
        ListDropshot(runtime::Call::new(self.core, &LIST_DROPSHOT))
    }
}

/// A call to [`Dropshot::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListDropshot(runtime::Call);

impl ListDropshot {
    pub fn page_token(mut self, page_token: &str) -> Self {
        self.0.query("page_token", &page_token);
        self
    }
}

call! { ListDropshot => json models::ListDropshotResponse, runtime::NoDeclaredError }

pages! {
    ListDropshot {
        page: models::ListDropshotResponse,
        error: runtime::NoDeclaredError,
        item: String = [items required],
        cursor body ["next_page"] as query "page_token" while [],
    }
}

static LIST_DROPSHOT: runtime::Operation = runtime::Operation {
    id: "listDropshot",
    method: runtime::Method::GET,
    path: "/dropshot",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
