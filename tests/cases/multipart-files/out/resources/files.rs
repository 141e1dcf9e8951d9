// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.files()`](Files), their parameters and their errors.

use crate::case_multipart_files::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "Files".
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Files<'_> {
    /// `POST /files`, operation `createFile`. 200: The file
    ///
    /// Returns [`models::File`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_files::Client) -> Result<(), case::case_multipart_files::Error> {
    /// use case::runtime;
    /// use case::case_multipart_files::models;
    ///
    /// let response = client.files().create(models::CreateFileRequest::new(runtime::Part::path("path/to/file"), "assistants")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createFile")]
    #[doc(alias = "/files")]
    #[inline]
    pub fn create(&self, body: models::CreateFileRequest) -> CreateFile {
        let mut call = runtime::Call::new(self.core, &CREATE_FILE);
        call.parts("multipart/form-data", &body, &[]);
        CreateFile(call)
    }
}

/// A call to [`Files::create`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateFile(runtime::Call);

impl CreateFile {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { CreateFile => json models::File, runtime::NoDeclaredError }

static CREATE_FILE: runtime::Operation = runtime::Operation {
    id: "createFile",
    method: runtime::Method::POST,
    path: "/files",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
