// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.files()`](Files), their parameters and their errors.

use crate::case_pages_by_url::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations of the tag "Files".
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Files<'_> {
    /// `GET /files`, operation `listFiles`. 200: A page of files
    ///
    /// Returns [`models::ListFilesResponse`].
    ///
    /// Optional: [`kind`](ListFiles::kind), [`set_items`](ListFiles::set_items), [`x_trace`](ListFiles::x_trace).
    ///
    /// Returns one page; [`items`](ListFiles::items) and [`pages`](ListFiles::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListFilesError`]):
    ///
    /// * `NotFound` with [`Problem`](crate::case_pages_by_url::models::Problem). 404: None
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_url::Client) -> Result<(), case::case_pages_by_url::Error> {
    /// let response = client.files().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listFiles")]
    #[doc(alias = "/files")]
    pub fn list(&self) -> ListFiles {
        ListFiles(runtime::Call::new(self.core, &LIST_FILES))
    }

    /// As Django's REST framework gives pages.
    ///
    /// `GET /folders/{folder}/files`, operation `listFilesOfFolder`. 200: A page of files
    ///
    /// Returns [`models::ListFilesOfFolderResponse`].
    ///
    /// Returns one page; [`items`](ListFilesOfFolder::items) and [`pages`](ListFilesOfFolder::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_url::Client) -> Result<(), case::case_pages_by_url::Error> {
    /// let response = client.files().list_of_folder("folder").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listFilesOfFolder")]
    #[doc(alias = "/folders/{folder}/files")]
    pub fn list_of_folder(&self, folder: &str) -> ListFilesOfFolder {
        let mut call = runtime::Call::new(self.core, &LIST_FILES_OF_FOLDER);
        call.path("folder", &folder);
        ListFilesOfFolder(call)
    }
}

/// A call to [`Files::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListFiles(runtime::Call);

impl ListFiles {
    pub fn kind(mut self, kind: &str) -> Self {
        self.0.query("kind", &kind);
        self
    }

    /// How many items a page has
    pub fn set_items(mut self, set_items: i64) -> Self {
        self.0.query("items", &set_items);
        self
    }

    pub fn x_trace(mut self, x_trace: &str) -> Self {
        self.0.header("X-Trace", &x_trace);
        self
    }
}

call! { ListFiles => json models::ListFilesResponse, ListFilesError }

pages! {
    ListFiles {
        page: models::ListFilesResponse,
        error: ListFilesError,
        item: models::File = [data required],
        url ["next_page_url"],
    }
}

static LIST_FILES: runtime::Operation = runtime::Operation {
    id: "listFiles",
    method: runtime::Method::GET,
    path: "/files",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["key"]],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Files::list`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListFilesError {
    /// 404: None
    NotFound(models::Problem),
}

impl runtime::ByStatus for ListFilesError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(outcome)
    }
}

/// A call to [`Files::list_of_folder`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListFilesOfFolder(runtime::Call);

call! { ListFilesOfFolder => json models::ListFilesOfFolderResponse, runtime::NoDeclaredError }

pages! {
    ListFilesOfFolder {
        page: models::ListFilesOfFolderResponse,
        error: runtime::NoDeclaredError,
        item: models::File = [results optional],
        url ["next"],
    }
}

static LIST_FILES_OF_FOLDER: runtime::Operation = runtime::Operation {
    id: "listFilesOfFolder",
    method: runtime::Method::GET,
    path: "/folders/{folder}/files",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["key"]],
    ..runtime::Operation::DEFAULT
};
