// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.folders()`](Folders), their parameters and their errors.

use crate::case_pages_by_url::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations on folders.
#[derive(Clone, Copy, Debug)]
pub struct Folders<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Folders<'_> {
    /// Links as HAL has them.
    ///
    /// `GET /folders`, operation `listFolders`. 200: A page of names
    ///
    /// Returns [`models::ListFoldersResponse`].
    ///
    /// Returns one page; [`items`](ListFolders::items) and [`pages`](ListFolders::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_url::Client) -> Result<(), case::case_pages_by_url::Error> {
    /// let response = client.folders().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listFolders")]
    #[doc(alias = "/folders")]
    pub fn list(&self) -> ListFolders {
        ListFolders(runtime::Call::new(self.core, &LIST_FOLDERS))
    }
}

/// A call to [`Folders::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListFolders(runtime::Call);

call! { ListFolders => json models::ListFoldersResponse, runtime::NoDeclaredError }

pages! {
    ListFolders {
        page: models::ListFoldersResponse,
        error: runtime::NoDeclaredError,
        item: String = [names nullable],
        url ["_links", "next", "href"],
    }
}

static LIST_FOLDERS: runtime::Operation = runtime::Operation {
    id: "listFolders",
    method: runtime::Method::GET,
    path: "/folders",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["key"]],
    ..runtime::Operation::DEFAULT
};
