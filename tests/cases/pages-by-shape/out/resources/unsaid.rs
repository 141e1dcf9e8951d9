// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.unsaid()`](Unsaid), their parameters and their errors.

use crate::case_pages_by_shape::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on unsaid.
#[derive(Clone, Copy, Debug)]
pub struct Unsaid<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Unsaid<'_> {
    /// Neither how many items there are nor which number the first page has.
    ///
    /// `GET /unsaid`, operation `listUnsaid`. 200: A page
    ///
    /// Returns [`models::ListUnsaidResponse`].
    ///
    /// Optional: [`offset`](ListUnsaid::offset), [`page`](ListUnsaid::page).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_shape::Client) -> Result<(), case::case_pages_by_shape::Error> {
    /// let response = client.unsaid().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listUnsaid")]
    #[doc(alias = "/unsaid")]
    pub fn list(&self) -> ListUnsaid {
        ListUnsaid(runtime::Call::new(self.core, &LIST_UNSAID))
    }
}

/// A call to [`Unsaid::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListUnsaid(runtime::Call);

impl ListUnsaid {
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", &offset);
        self
    }

    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListUnsaid => json models::ListUnsaidResponse, runtime::NoDeclaredError }

static LIST_UNSAID: runtime::Operation = runtime::Operation {
    id: "listUnsaid",
    method: runtime::Method::GET,
    path: "/unsaid",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
