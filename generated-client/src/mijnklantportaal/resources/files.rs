// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Files (bestanden) and directories (mappen).
//!
//! The calls of [`client.files()`](Files), their parameters and their errors.

use crate::mijnklantportaal::errors;
use crate::mijnklantportaal::headers;
use crate::mijnklantportaal::models;
use crate::runtime;
use crate::runtime::call;

/// Files (bestanden) and directories (mappen).
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Files<'_> {
    /// Upload a file or make a directory
    ///
    /// Uploads a file (bestand) as `multipart/form-data`, or makes a directory (map) by a body in JSON, but not both at once.
    ///
    /// `POST /files`, operation `post-files`. 201: The file or directory that was made
    ///
    /// Returns [`models::FileOrDirectory`].
    ///
    /// Optional: [`directory`](Upload::directory).
    ///
    /// # Errors
    ///
    /// Documented errors ([`UploadError`]):
    ///
    /// * `UnprocessableContent` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 422: What was sent is not right
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// use generated_client::runtime;
    /// use generated_client::mijnklantportaal::models;
    ///
    /// let response = client.files().upload(models::UploadRequest::new(runtime::Part::path("path/to/file"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "post-files")]
    #[doc(alias = "/files")]
    #[inline]
    pub fn upload(&self, body: models::UploadRequest) -> Upload {
        let mut call = runtime::Call::new(self.core, &UPLOAD);
        call.parts("multipart/form-data", &body, &[]);
        Upload(call)
    }

    /// Get a file or directory
    ///
    /// What is known of a file (bestand) or directory (map); the content is behind the link that `download-file` gives.
    ///
    /// `GET /files/{fileOrDirId}`, operation `get-file`. 200: The file or directory
    ///
    /// Returns [`models::FileOrDirectory`].
    ///
    /// * `file_or_dir_id`: ID of the file or directory. Example: `fsf_4c81d9a70e2b`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetFileError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.files().get("fsf_4c81d9a70e2b").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-file")]
    #[doc(alias = "/files/{fileOrDirId}")]
    pub fn get(&self, file_or_dir_id: &str) -> GetFile {
        let mut call = runtime::Call::new(self.core, &GET_FILE);
        call.path("fileOrDirId", &file_or_dir_id);
        GetFile::new(call)
    }

    /// Download file
    ///
    /// Receive a URL to download a file. Please note that the URL is valid for 5 minutes. Note: only files can be downloaded!
    ///
    /// `GET /files/{fileId}/download`, operation `download-file`. 200: Cloud file response
    ///
    /// Returns [`models::ApiCloudfile`].
    ///
    /// * `file_id`: ID of the file to download. Example: `fsf_abc12345678`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`DownloadFileError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: No File can be found for the given ID
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.files().download("fsf_abc12345678").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "download-file")]
    #[doc(alias = "/files/{fileId}/download")]
    pub fn download(&self, file_id: &str) -> DownloadFile {
        let mut call = runtime::Call::new(self.core, &DOWNLOAD_FILE);
        call.path("fileId", &file_id);
        DownloadFile::new(call)
    }
}

/// A call to [`Files::upload`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Upload(runtime::Call);

impl Upload {
    /// ID of the directory to put it into; the topmost one where it is not given
    ///
    /// Example: `fsd_70e2b4c81d9a`.
    pub fn directory(mut self, directory: &str) -> Self {
        self.0.query("directory", &directory);
        self
    }

    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { Upload => json models::FileOrDirectory, UploadError }

static UPLOAD: runtime::Operation = runtime::Operation {
    id: "post-files",
    method: runtime::Method::POST,
    path: "/files",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Files::upload`].
pub type UploadErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Files::upload`].
///
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type UploadError = errors::UnprocessableContentOrTooManyRequestsError;

/// A call to [`Files::get`].
pub type GetFile = runtime::TypedCall<
    runtime::AsJson<models::FileOrDirectory>,
    GetFileError,
>;

static GET_FILE: runtime::Operation = runtime::Operation {
    id: "get-file",
    method: runtime::Method::GET,
    path: "/files/{fileOrDirId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Files::get`].
pub type GetFileErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Files::get`].
///
/// * 404: Nothing with this ID was found
/// * 429: More requests than a minute has
pub type GetFileError = errors::NotFoundOrTooManyRequestsError;

/// A call to [`Files::download`].
pub type DownloadFile = runtime::TypedCall<
    runtime::AsJson<models::ApiCloudfile>,
    DownloadFileError,
>;

static DOWNLOAD_FILE: runtime::Operation = runtime::Operation {
    id: "download-file",
    method: runtime::Method::GET,
    path: "/files/{fileId}/download",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Files::download`].
pub type DownloadFileErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Files::download`].
///
/// * 404: No File can be found for the given ID
/// * 429: More requests than a minute has
pub type DownloadFileError = errors::NotFoundOrTooManyRequestsError;
