// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.offsets()`](Offsets), their parameters and their errors.

use crate::case_pages_by_shape::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations on offsets.
#[derive(Clone, Copy, Debug)]
pub struct Offsets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Offsets<'_> {
    /// `GET /offsets`, operation `listOffsets`. 200: A page that says how many items there are
    ///
    /// Returns [`models::ListOffsetsResponse`].
    ///
    /// Optional: [`offset`](ListOffsets::offset), [`limit`](ListOffsets::limit).
    ///
    /// Returns one page; [`items`](ListOffsets::items) and [`pages`](ListOffsets::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_shape::Client) -> Result<(), case::case_pages_by_shape::Error> {
    /// let response = client.offsets().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listOffsets")]
    #[doc(alias = "/offsets")]
    pub fn list(&self) -> ListOffsets {
        ListOffsets(runtime::Call::new(self.core, &LIST_OFFSETS))
    }
}

/// A call to [`Offsets::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListOffsets(runtime::Call);

impl ListOffsets {
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", &offset);
        self
    }

    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}

call! { ListOffsets => json models::ListOffsetsResponse, runtime::NoDeclaredError }

pages! {
    ListOffsets {
        page: models::ListOffsetsResponse,
        error: runtime::NoDeclaredError,
        item: models::Item = [items required],
        offset of ["items"] as query "offset" until ["total"],
    }
}

static LIST_OFFSETS: runtime::Operation = runtime::Operation {
    id: "listOffsets",
    method: runtime::Method::GET,
    path: "/offsets",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
