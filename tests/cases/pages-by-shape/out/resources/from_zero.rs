// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.from_zero()`](FromZero), their parameters and their errors.

use crate::case_pages_by_shape::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on from zero.
#[derive(Clone, Copy, Debug)]
pub struct FromZero<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl FromZero<'_> {
    /// The number of the last page is one less than there are.
    ///
    /// `GET /from-zero`, operation `listFromZero`. 200: A page
    ///
    /// Returns [`models::ListFromZeroResponse`].
    ///
    /// Optional: [`page`](ListFromZero::page).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_shape::Client) -> Result<(), case::case_pages_by_shape::Error> {
    /// let response = client.from_zero().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listFromZero")]
    #[doc(alias = "/from-zero")]
    pub fn list(&self) -> ListFromZero {
        ListFromZero(runtime::Call::new(self.core, &LIST_FROM_ZERO))
    }
}

/// A call to [`FromZero::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListFromZero(runtime::Call);

impl ListFromZero {
    /// Default: `0`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListFromZero => json models::ListFromZeroResponse, runtime::NoDeclaredError }

static LIST_FROM_ZERO: runtime::Operation = runtime::Operation {
    id: "listFromZero",
    method: runtime::Method::GET,
    path: "/from-zero",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
