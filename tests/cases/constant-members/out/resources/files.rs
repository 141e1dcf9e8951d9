// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.files()`](Files), their parameters and their errors.

use crate::case_constant_members::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on files.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Files<'_> {
    /// `POST /files`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_constant_members::Client) -> Result<(), case::case_constant_members::Error> {
    /// use case::runtime;
    /// use case::case_constant_members::models;
    ///
    /// client.files().upload(models::UploadRequest::new(runtime::Part::path("path/to/file"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/files")]
    #[inline]
    pub fn upload(&self, body: models::UploadRequest) -> Upload {
        let mut call = runtime::Call::new(self.core, &UPLOAD);
        call.parts("multipart/form-data", &body, &[]);
        Upload(call)
    }
}

/// A call to [`Files::upload`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Upload(runtime::Call);

impl Upload {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { Upload => none, runtime::NoDeclaredError }

static UPLOAD: runtime::Operation = runtime::Operation {
    id: "upload",
    method: runtime::Method::POST,
    path: "/files",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
