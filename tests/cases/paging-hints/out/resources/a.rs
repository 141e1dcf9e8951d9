// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_paging_hints::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `GET /a`, operation `listA`. 200: A page
    ///
    /// Returns [`models::Page`].
    ///
    /// Optional: [`page`](ListA::page), [`limit`](ListA::limit).
    ///
    /// Returns one page; [`items`](ListA::items) and [`pages`](ListA::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_paging_hints::Client) -> Result<(), case::case_paging_hints::Error> {
    /// let response = client.a().list_a().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listA")]
    #[doc(alias = "/a")]
    pub fn list_a(&self) -> ListA {
        ListA(runtime::Call::new(self.core, &LIST_A))
    }
}

/// A call to [`A::list_a`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListA(runtime::Call);

impl ListA {
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }

    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}

call! { ListA => json models::Page, runtime::NoDeclaredError }

pages! {
    ListA {
        page: models::Page,
        error: runtime::NoDeclaredError,
        item: String = [items optional],
        page of ["items"] from 1 as query "page" until [],
    }
}

static LIST_A: runtime::Operation = runtime::Operation {
    id: "listA",
    method: runtime::Method::GET,
    path: "/a",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
