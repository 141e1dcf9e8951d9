// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.file()`](File), their parameters and their errors.

use crate::runtime;

/// Operations on file.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl File<'_> {
    /// `GET /file`. 200: The file
    ///
    /// Returns the bytes of the body; see also [`save_to`](Download::save_to) and [`bytes_stream`](Download::bytes_stream).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_bodies::Client) -> Result<(), case::case_swagger_2_bodies::Error> {
    /// let response = client.file().download().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/file")]
    pub fn download(&self) -> Download {
        Download::new(runtime::Call::new(self.core, &DOWNLOAD))
    }
}

/// A call to [`File::download`].
pub type Download = runtime::TypedCall<runtime::AsBytes>;

static DOWNLOAD: runtime::Operation = runtime::Operation {
    id: "download",
    method: runtime::Method::GET,
    path: "/file",
    accept: "application/pdf",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
