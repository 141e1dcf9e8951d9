// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.upload()`](Upload), their parameters and their errors.

use crate::case_swagger_2_bodies::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on upload.
#[derive(Clone, Copy, Debug)]
pub struct Upload<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Upload<'_> {
    /// `POST /upload`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_bodies::Client) -> Result<(), case::case_swagger_2_bodies::Error> {
    /// use case::runtime;
    /// use case::case_swagger_2_bodies::models;
    ///
    /// client.upload().upload(models::UploadRequest::new(runtime::Part::path("path/to/file"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/upload")]
    #[inline]
    pub fn upload(&self, body: models::UploadRequest) -> UploadCall {
        let mut call = runtime::Call::new(self.core, &UPLOAD);
        call.parts("multipart/form-data", &body, &[]);
        UploadCall(call)
    }
}

/// A call to [`Upload::upload`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct UploadCall(runtime::Call);

impl UploadCall {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { UploadCall => none, runtime::NoDeclaredError }

static UPLOAD: runtime::Operation = runtime::Operation {
    id: "upload",
    method: runtime::Method::POST,
    path: "/upload",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
