// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.uploads()`](Uploads), their parameters and their errors.

use crate::case_multipart_files::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "Uploads".
#[derive(Clone, Copy, Debug)]
pub struct Uploads<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Uploads<'_> {
    /// `POST /uploads`, operation `createUpload`. 201: The file
    ///
    /// Returns [`models::File`].
    ///
    /// Optional: [`body`](CreateUpload::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_files::Client) -> Result<(), case::case_multipart_files::Error> {
    /// let response = client.uploads().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createUpload")]
    #[doc(alias = "/uploads")]
    pub fn create(&self) -> CreateUpload {
        CreateUpload(runtime::Call::new(self.core, &CREATE_UPLOAD))
    }

    /// `POST /albums`, operation `createAlbum`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_files::Client) -> Result<(), case::case_multipart_files::Error> {
    /// use case::runtime;
    /// use case::case_multipart_files::models;
    ///
    /// client.uploads().create_album(models::CreateAlbumRequest::new(vec![runtime::Part::path("path/to/file")])).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createAlbum")]
    #[doc(alias = "/albums")]
    #[inline]
    pub fn create_album(&self, body: models::CreateAlbumRequest) -> CreateAlbum {
        let mut call = runtime::Call::new(self.core, &CREATE_ALBUM);
        call.parts("multipart/form-data", &body, &[]);
        CreateAlbum(call)
    }
}

/// A call to [`Uploads::create`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateUpload(runtime::Call);

impl CreateUpload {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: models::CreateUploadRequest) -> Self {
        self.0.parts("multipart/form-data", &body, &[]);
        self
    }

    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { CreateUpload => json models::File, runtime::NoDeclaredError }

static CREATE_UPLOAD: runtime::Operation = runtime::Operation {
    id: "createUpload",
    method: runtime::Method::POST,
    path: "/uploads",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Uploads::create_album`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateAlbum(runtime::Call);

impl CreateAlbum {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { CreateAlbum => none, runtime::NoDeclaredError }

static CREATE_ALBUM: runtime::Operation = runtime::Operation {
    id: "createAlbum",
    method: runtime::Method::POST,
    path: "/albums",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
