// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.b()`](B), their parameters and their errors.

use crate::case_paging_hints::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations on b.
#[derive(Clone, Copy, Debug)]
pub struct B<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl B<'_> {
    /// `GET /b`, operation `listB`. 200: A page
    ///
    /// Returns [`models::Page`].
    ///
    /// Optional: [`cursor`](ListB::cursor).
    ///
    /// Returns one page; [`items`](ListB::items) and [`pages`](ListB::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_paging_hints::Client) -> Result<(), case::case_paging_hints::Error> {
    /// let response = client.b().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listB")]
    #[doc(alias = "/b")]
    pub fn list(&self) -> ListB {
        ListB(runtime::Call::new(self.core, &LIST_B))
    }
}

/// A call to [`B::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListB(runtime::Call);

impl ListB {
    pub fn cursor(mut self, cursor: &str) -> Self {
        self.0.query("cursor", &cursor);
        self
    }
}

call! { ListB => json models::Page, runtime::NoDeclaredError }

pages! {
    ListB {
        page: models::Page,
        error: runtime::NoDeclaredError,
        item: String = [items optional],
        cursor body ["next"] as query "cursor" while [],
    }
}

static LIST_B: runtime::Operation = runtime::Operation {
    id: "listB",
    method: runtime::Method::GET,
    path: "/b",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
