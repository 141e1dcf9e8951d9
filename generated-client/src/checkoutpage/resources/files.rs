// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Images of pages, and files that are sold.
//!
//! The calls of [`client.files()`](Files), their parameters and their errors.

#![allow(deprecated)]

use crate::checkoutpage::errors;
use crate::checkoutpage::headers;
use crate::checkoutpage::models;
use crate::runtime;
use crate::runtime::call;

/// Images of pages, and files that are sold.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Files<'_> {
    /// Upload a file
    ///
    /// Uploads an image to show on pages, or a file to sell. At most 10 MB.
    ///
    /// `POST /v1/files/upload`, operation `uploadFile`. 201: The new file.
    ///
    /// Returns [`models::UploadedFileResponse`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`UploadFileError`]):
    ///
    /// * `BadRequest` with [`ApiError`](crate::checkoutpage::models::ApiError). 400: The request is invalid.
    /// * `Unauthorized` with [`ApiError`](crate::checkoutpage::models::ApiError). 401: The API key is missing or invalid.
    /// * `Forbidden` with [`ApiError`](crate::checkoutpage::models::ApiError). 403: The API key lacks a permission.
    /// * `ContentTooLarge` with [`ApiError`](crate::checkoutpage::models::ApiError). 413: The file is too large.
    /// * `UnsupportedMediaType` with [`ApiError`](crate::checkoutpage::models::ApiError). 415: The type of the file is not supported.
    /// * `TooManyRequests` with [`ApiError`](crate::checkoutpage::models::ApiError). 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
    /// * `InternalServerError` with [`ApiError`](crate::checkoutpage::models::ApiError). 500: The server failed to process the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client) -> Result<(), generated_client::checkoutpage::Error> {
    /// use generated_client::runtime;
    /// use generated_client::checkoutpage::models;
    ///
    /// let response = client.files().upload(models::FileUpload::new("image", runtime::Part::path("path/to/file"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "uploadFile")]
    #[doc(alias = "/v1/files/upload")]
    #[inline]
    pub fn upload(&self, body: models::FileUpload) -> UploadFile {
        let mut call = runtime::Call::new(self.core, &UPLOAD_FILE);
        call.parts("multipart/form-data", &body, &[]);
        UploadFile(call)
    }

    /// Get the link to a file
    ///
    /// Returns a URL from which a private file can be downloaded for a few minutes. Only for files of the purpose `file`: images are public at their `location`.
    ///
    /// `GET /v1/files/{fileId}/download`, operation `downloadFile`. 200: The link.
    ///
    /// Returns [`models::FileLinkResponse`].
    ///
    /// * `file_id`: The id of the file. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`DownloadFileError`]):
    ///
    /// * `BadRequest` with [`ApiError`](crate::checkoutpage::models::ApiError). 400: The request is invalid.
    /// * `Unauthorized` with [`ApiError`](crate::checkoutpage::models::ApiError). 401: The API key is missing or invalid.
    /// * `Forbidden` with [`ApiError`](crate::checkoutpage::models::ApiError). 403: The API key lacks a permission.
    /// * `NotFound` with [`ApiError`](crate::checkoutpage::models::ApiError). 404: The object does not exist.
    /// * `TooManyRequests` with [`ApiError`](crate::checkoutpage::models::ApiError). 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
    /// * `InternalServerError` with [`ApiError`](crate::checkoutpage::models::ApiError). 500: The server failed to process the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client) -> Result<(), generated_client::checkoutpage::Error> {
    /// let response = client.files().download("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "downloadFile")]
    #[doc(alias = "/v1/files/{fileId}/download")]
    pub fn download(&self, file_id: &str) -> DownloadFile {
        let mut call = runtime::Call::new(self.core, &DOWNLOAD_FILE);
        call.path("fileId", &file_id);
        DownloadFile::new(call)
    }

    /// Delete a file
    ///
    /// Deletes an uploaded image or file.
    ///
    /// `DELETE /v1/files/{fileId}`, operation `deleteFile`. 200: The file was deleted.
    ///
    /// Returns [`models::FileDeletionResponse`].
    ///
    /// * `file_id`: The id of the file. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`DeleteFileError`]):
    ///
    /// * `BadRequest` with [`ApiError`](crate::checkoutpage::models::ApiError). 400: The request is invalid.
    /// * `Unauthorized` with [`ApiError`](crate::checkoutpage::models::ApiError). 401: The API key is missing or invalid.
    /// * `Forbidden` with [`ApiError`](crate::checkoutpage::models::ApiError). 403: The API key lacks a permission.
    /// * `NotFound` with [`ApiError`](crate::checkoutpage::models::ApiError). 404: The object does not exist.
    /// * `TooManyRequests` with [`ApiError`](crate::checkoutpage::models::ApiError). 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
    /// * `InternalServerError` with [`ApiError`](crate::checkoutpage::models::ApiError). 500: The server failed to process the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client) -> Result<(), generated_client::checkoutpage::Error> {
    /// let response = client.files().delete("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteFile")]
    #[doc(alias = "/v1/files/{fileId}")]
    pub fn delete(&self, file_id: &str) -> DeleteFile {
        let mut call = runtime::Call::new(self.core, &DELETE_FILE);
        call.path("fileId", &file_id);
        DeleteFile::new(call)
    }
}

/// A call to [`Files::upload`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct UploadFile(runtime::Call);

impl UploadFile {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { UploadFile => json models::UploadedFileResponse, UploadFileError }

static UPLOAD_FILE: runtime::Operation = runtime::Operation {
    id: "uploadFile",
    method: runtime::Method::POST,
    path: "/v1/files/upload",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["api_key"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Files::upload`].
pub type UploadFileErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Files::upload`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UploadFileError {
    /// 400: The request is invalid.
    BadRequest(models::ApiError),
    /// 401: The API key is missing or invalid.
    Unauthorized(models::ApiError),
    /// 403: The API key lacks a permission.
    Forbidden(models::ApiError),
    /// 413: The file is too large.
    ContentTooLarge(models::ApiError),
    /// 415: The type of the file is not supported.
    UnsupportedMediaType(models::ApiError),
    /// 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
    TooManyRequests(models::ApiError),
    /// 500: The server failed to process the request.
    InternalServerError(models::ApiError),
}

impl runtime::ByStatus for UploadFileError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            400 => response.json().map(Self::BadRequest),
            401 => response.json().map(Self::Unauthorized),
            403 => response.json().map(Self::Forbidden),
            413 => response.json().map(Self::ContentTooLarge),
            415 => response.json().map(Self::UnsupportedMediaType),
            429 => response.json().map(Self::TooManyRequests),
            500 => response.json().map(Self::InternalServerError),
            _ => return None,
        };
        Some(outcome)
    }
}

impl runtime::FailureHeaders for UploadFileError {
    type Headers = headers::RetryAfterHeaders;
}

/// A call to [`Files::download`].
pub type DownloadFile = runtime::TypedCall<
    runtime::AsJson<models::FileLinkResponse>,
    DownloadFileError,
>;

static DOWNLOAD_FILE: runtime::Operation = runtime::Operation {
    id: "downloadFile",
    method: runtime::Method::GET,
    path: "/v1/files/{fileId}/download",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("fileId")
            .pattern(
                &runtime::Pattern {
                    source: "^[0-9a-fA-F]{24}$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('0', '9'), ('a', 'f'), ('A', 'F')],
                            min: 24,
                            max: 24,
                        },
                    ],
                },
            ),
    ],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Files::download`].
pub type DownloadFileErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Files::download`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type DownloadFileError = errors::Error400_401_403_404_429_500;

/// A call to [`Files::delete`].
pub type DeleteFile = runtime::TypedCall<
    runtime::AsJson<models::FileDeletionResponse>,
    DeleteFileError,
>;

static DELETE_FILE: runtime::Operation = runtime::Operation {
    id: "deleteFile",
    method: runtime::Method::DELETE,
    path: "/v1/files/{fileId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("fileId")
            .pattern(
                &runtime::Pattern {
                    source: "^[0-9a-fA-F]{24}$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('0', '9'), ('a', 'f'), ('A', 'F')],
                            min: 24,
                            max: 24,
                        },
                    ],
                },
            ),
    ],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Files::delete`].
pub type DeleteFileErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Files::delete`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type DeleteFileError = errors::Error400_401_403_404_429_500;
