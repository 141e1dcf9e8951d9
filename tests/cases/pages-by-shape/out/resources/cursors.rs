// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.cursors()`](Cursors), their parameters and their errors.

use crate::case_pages_by_shape::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations on cursors.
#[derive(Clone, Copy, Debug)]
pub struct Cursors<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Cursors<'_> {
    /// `GET /cursors`, operation `listCursors`. 200: A page that gives a cursor
    ///
    /// Returns [`models::ListCursorsResponse`].
    ///
    /// Optional: [`cursor`](ListCursors::cursor).
    ///
    /// Returns one page; [`items`](ListCursors::items) and [`pages`](ListCursors::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_shape::Client) -> Result<(), case::case_pages_by_shape::Error> {
    /// let response = client.cursors().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listCursors")]
    #[doc(alias = "/cursors")]
    pub fn list(&self) -> ListCursors {
        ListCursors(runtime::Call::new(self.core, &LIST_CURSORS))
    }
}

/// A call to [`Cursors::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListCursors(runtime::Call);

impl ListCursors {
    pub fn cursor(mut self, cursor: &str) -> Self {
        self.0.query("cursor", &cursor);
        self
    }
}

call! { ListCursors => json models::ListCursorsResponse, runtime::NoDeclaredError }

pages! {
    ListCursors {
        page: models::ListCursorsResponse,
        error: runtime::NoDeclaredError,
        item: models::Item = [channels optional],
        cursor body ["response_metadata", "next_cursor"] as query "cursor" while [],
    }
}

static LIST_CURSORS: runtime::Operation = runtime::Operation {
    id: "listCursors",
    method: runtime::Method::GET,
    path: "/cursors",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
