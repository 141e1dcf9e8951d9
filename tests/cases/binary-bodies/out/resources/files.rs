// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.files()`](Files), their parameters and their errors.

use crate::case_binary_bodies::models;
use crate::runtime;

/// Operations on files.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Files<'_> {
    /// `PUT /files/{id}`. 204: Stored
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_binary_bodies::Client, body: Vec<u8>) -> Result<(), case::case_binary_bodies::Error> {
    /// client.files().upload("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/files/{id}")]
    pub fn upload(&self, id: &str, body: impl Into<runtime::Body>) -> Upload {
        let mut call = runtime::Call::new(self.core, &UPLOAD);
        call.path("id", &id);
        call.bytes("application/octet-stream", body);
        Upload::new(call)
    }

    /// `GET /files/{id}`. 200: The file
    ///
    /// Returns the bytes of the body; see also [`save_to`](Download::save_to) and [`bytes_stream`](Download::bytes_stream).
    ///
    /// # Errors
    ///
    /// Documented errors ([`DownloadError`]):
    ///
    /// * `NotFound` with [`DownloadNotFoundBody`](crate::case_binary_bodies::models::DownloadNotFoundBody). 404: Missing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_binary_bodies::Client) -> Result<(), case::case_binary_bodies::Error> {
    /// let response = client.files().download("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/files/{id}")]
    pub fn download(&self, id: &str) -> Download {
        let mut call = runtime::Call::new(self.core, &DOWNLOAD);
        call.path("id", &id);
        Download::new(call)
    }
}

/// A call to [`Files::upload`].
pub type Upload = runtime::TypedCall<runtime::AsNone>;

static UPLOAD: runtime::Operation = runtime::Operation {
    id: "upload",
    method: runtime::Method::PUT,
    path: "/files/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Files::download`].
pub type Download = runtime::TypedCall<runtime::AsBytes, DownloadError>;

static DOWNLOAD: runtime::Operation = runtime::Operation {
    id: "download",
    method: runtime::Method::GET,
    path: "/files/{id}",
    accept: "application/pdf, application/json;q=0.5",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Files::download`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DownloadError {
    /// 404: Missing
    NotFound(models::DownloadNotFoundBody),
}

impl runtime::ByStatus for DownloadError {
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
