// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Operations of the tag "Files".

use crate::runtime;
use crate::runtime::call;
use super::models;

/// Operations of the tag "Files".
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(super) core: &'a runtime::Core,
}

impl Files<'_> {
    /// Download file
    ///
    /// Generates a temporary presigned URL for downloading a private file. Only works for files in the "files" bucket. Images are publicly accessible via their location URL.
    ///
    /// `GET /v1/files/{fileId}/download`, operation `files/download`. 200: The link to the file
    ///
    /// Gives [`FilesDownloadResponse`].
    ///
    /// * `file_id`: Unique identifier of the file, a BSON ObjectId. Pattern `^[0-9a-fA-F]{24}$`. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented failures are [`FilesDownloadError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client) -> Result<(), generated_client::checkoutpage::Error> {
    /// let response = client.files().download("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download(&self, file_id: &str) -> FilesDownload {
        let mut call = runtime::Call::new(self.core, &FILES_DOWNLOAD);
        call.path("fileId", &file_id);
        FilesDownload(call)
    }
}

/// A call of [`Files::download`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct FilesDownload(runtime::Call);

call! { FilesDownload => json models::FilesDownloadResponse, FilesDownloadError }

static FILES_DOWNLOAD: runtime::Operation = runtime::Operation {
    id: "files/download",
    method: runtime::Method::GET,
    path: "/v1/files/{fileId}/download",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key_auth"]],
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

/// The documented failures of [`Files::download`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FilesDownloadError {
    /// 400: The request is not valid
    BadRequest(models::SellerApiErrorResponse),
    /// 401: The API key is missing or not valid
    Unauthorized(models::SellerApiErrorResponse),
    /// 403: The API key may not do this
    Forbidden(models::SellerApiErrorResponse),
    /// 404: There is no such file
    NotFound(models::SellerApiErrorResponse),
    /// 429: Too many requests
    TooManyRequests(models::SellerApiErrorResponse),
    /// 500: The server failed
    InternalServerError(models::SellerApiErrorResponse),
}

impl runtime::ByStatus for FilesDownloadError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            400 => response.json().map(Self::BadRequest),
            401 => response.json().map(Self::Unauthorized),
            403 => response.json().map(Self::Forbidden),
            404 => response.json().map(Self::NotFound),
            429 => response.json().map(Self::TooManyRequests),
            500 => response.json().map(Self::InternalServerError),
            _ => return None,
        };
        Some(outcome)
    }
}
