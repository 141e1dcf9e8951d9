// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.openai()`](Openai), their parameters and their errors.

use crate::case_pages_of_vendors::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations of the tag "openai".
#[derive(Clone, Copy, Debug)]
pub struct Openai<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Openai<'_> {
    /// `GET /files`, operation `listFiles`. 200: Files
    ///
    /// Returns [`models::ListFilesResponse`].
    ///
    /// Optional: [`purpose`](ListFiles::purpose), [`after`](ListFiles::after).
    ///
    /// Returns one page; [`items`](ListFiles::items) and [`pages`](ListFiles::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_of_vendors::Client) -> Result<(), case::case_pages_of_vendors::Error> {
    /// let response = client.openai().list_files().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listFiles")]
    #[doc(alias = "/files")]
    pub fn list_files(&self) -> ListFiles {
        ListFiles(runtime::Call::new(self.core, &LIST_FILES))
    }
}

/// A call to [`Openai::list_files`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListFiles(runtime::Call);

impl ListFiles {
    pub fn purpose(mut self, purpose: &str) -> Self {
        self.0.query("purpose", &purpose);
        self
    }

    /// The last object of the page before
    pub fn after(mut self, after: &str) -> Self {
        self.0.query("after", &after);
        self
    }
}

call! { ListFiles => json models::ListFilesResponse, runtime::NoDeclaredError }

pages! {
    ListFiles {
        page: models::ListFilesResponse,
        error: runtime::NoDeclaredError,
        item: models::Thing = [data required],
        last ["id"] of ["data"] as "after" while ["has_more"],
    }
}

static LIST_FILES: runtime::Operation = runtime::Operation {
    id: "listFiles",
    method: runtime::Method::GET,
    path: "/files",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
