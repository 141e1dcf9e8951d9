// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.files()`](Files), their parameters and their errors.

use crate::case_patch_media_types::models;
use crate::runtime;

/// Operations on files.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Files<'_> {
    /// `PATCH /files/{name}`, operation `patchFile`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_patch_media_types::Client, body: &case::case_patch_media_types::models::PatchModel) -> Result<(), case::case_patch_media_types::Error> {
    /// client.files().update("name", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "patchFile")]
    #[doc(alias = "/files/{name}")]
    #[inline]
    pub fn update(&self, name: &str, body: &models::PatchModel) -> UpdateFile {
        let mut call = runtime::Call::new(self.core, &UPDATE_FILE);
        call.path("name", &name);
        call.json("application/json-patch+json", body);
        UpdateFile::new(call)
    }
}

/// A call to [`Files::update`].
pub type UpdateFile = runtime::TypedCall<runtime::AsNone>;

static UPDATE_FILE: runtime::Operation = runtime::Operation {
    id: "patchFile",
    method: runtime::Method::PATCH,
    path: "/files/{name}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
