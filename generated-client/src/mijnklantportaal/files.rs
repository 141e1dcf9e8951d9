// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Operations of the tag "Files API".

use crate::runtime;
use crate::runtime::call;
use super::models;

/// Operations of the tag "Files API".
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(super) core: &'a runtime::Core,
}

impl Files<'_> {
    /// Download file
    ///
    /// Receive a URL to download a file. Please note that the URL is valid for 5 minutes. Note: only files can be downloaded!
    ///
    /// `GET /files/{fileId}/download`, operation `download-file`. 200: Cloud file response
    ///
    /// Gives [`ApiCloudfile`].
    ///
    /// * `file_id`: ID of the file to download. Example: `fsf_abc12345678`.
    ///
    /// # Errors
    ///
    /// Documented failures are [`DownloadFileError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.files().download_file("fsf_abc12345678").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_file(&self, file_id: &str) -> DownloadFile {
        let mut call = runtime::Call::new(self.core, &DOWNLOAD_FILE);
        call.path("fileId", &file_id);
        DownloadFile(call)
    }
}

/// A call of [`Files::download_file`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct DownloadFile(runtime::Call);

call! { DownloadFile => json models::ApiCloudfile, DownloadFileError }

static DOWNLOAD_FILE: runtime::Operation = runtime::Operation {
    id: "download-file",
    method: runtime::Method::GET,
    path: "/files/{fileId}/download",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The documented failures of [`Files::download_file`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DownloadFileError {
    /// 404: No File can be found for the given ID
    NotFound(models::ErrorApiError),
}

impl runtime::ByStatus for DownloadFileError {
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
