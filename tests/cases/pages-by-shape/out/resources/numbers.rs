// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.numbers()`](Numbers), their parameters and their errors.

use crate::case_pages_by_shape::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations on numbers.
#[derive(Clone, Copy, Debug)]
pub struct Numbers<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Numbers<'_> {
    /// `GET /numbers`, operation `listNumbers`. 200: A page that says how many pages there are
    ///
    /// Returns [`models::ListNumbersResponse`].
    ///
    /// Optional: [`page`](ListNumbers::page).
    ///
    /// Returns one page; [`items`](ListNumbers::items) and [`pages`](ListNumbers::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_shape::Client) -> Result<(), case::case_pages_by_shape::Error> {
    /// let response = client.numbers().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listNumbers")]
    #[doc(alias = "/numbers")]
    pub fn list(&self) -> ListNumbers {
        ListNumbers(runtime::Call::new(self.core, &LIST_NUMBERS))
    }
}

/// A call to [`Numbers::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListNumbers(runtime::Call);

impl ListNumbers {
    /// Default: `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListNumbers => json models::ListNumbersResponse, runtime::NoDeclaredError }

pages! {
    ListNumbers {
        page: models::ListNumbersResponse,
        error: runtime::NoDeclaredError,
        item: models::Item = [data optional],
        page of ["data"] from 1 as query "page" until ["meta", "total_pages"],
    }
}

static LIST_NUMBERS: runtime::Operation = runtime::Operation {
    id: "listNumbers",
    method: runtime::Method::GET,
    path: "/numbers",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
