// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.folders()`](Folders), their parameters and their errors.

use crate::case_recursive_large::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on folders.
#[derive(Clone, Copy, Debug)]
pub struct Folders<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Folders<'_> {
    /// `POST /folders`, operation `copyFolder`. 200: The copy
    ///
    /// Returns [`models::Folder`].
    ///
    /// Optional: [`body`](CopyFolder::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_recursive_large::Client) -> Result<(), case::case_recursive_large::Error> {
    /// use case::case_recursive_large::models;
    ///
    /// let body = models::Folder::new("id", Default::default()).name("name").owner("owner");
    /// let response = client.folders().copy().body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "copyFolder")]
    #[doc(alias = "/folders")]
    pub fn copy(&self) -> CopyFolder {
        CopyFolder(runtime::Call::new(self.core, &COPY_FOLDER))
    }
}

/// A call to [`Folders::copy`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CopyFolder(runtime::Call);

impl CopyFolder {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &models::Folder) -> Self {
        self.0.json("application/json", body);
        self
    }
}

call! { CopyFolder => json models::Folder, runtime::NoDeclaredError }

static COPY_FOLDER: runtime::Operation = runtime::Operation {
    id: "copyFolder",
    method: runtime::Method::POST,
    path: "/folders",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
