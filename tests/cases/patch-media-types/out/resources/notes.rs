// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.notes()`](Notes), their parameters and their errors.

use crate::case_patch_media_types::models;
use crate::runtime;

/// Operations on notes.
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Notes<'_> {
    /// `PATCH /notes/{name}`, operation `patchNote`. 204: Done
    ///
    /// [`Notes::update_merge_patch`] sends the body as `application/merge-patch+json`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_patch_media_types::Client, body: &[case::case_patch_media_types::models::Change]) -> Result<(), case::case_patch_media_types::Error> {
    /// client.notes().update("name", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "patchNote")]
    #[doc(alias = "/notes/{name}")]
    #[inline]
    pub fn update(&self, name: &str, body: &[models::Change]) -> UpdateNote {
        let mut call = runtime::Call::new(self.core, &UPDATE_NOTE);
        call.path("name", &name);
        call.json("application/json-patch+json", body);
        UpdateNote::new(call)
    }

    /// `PATCH /notes/{name}`, operation `patchNote`. 204: Done
    ///
    /// Sends the body as `application/merge-patch+json`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_patch_media_types::Client, body: &case::case_patch_media_types::models::PatchModel) -> Result<(), case::case_patch_media_types::Error> {
    /// client.notes().update_merge_patch("name", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "patchNote")]
    #[doc(alias = "/notes/{name}")]
    #[inline]
    pub fn update_merge_patch(
        &self,
        name: &str,
        body: &models::PatchModel,
    ) -> UpdateNote {
        let mut call = runtime::Call::new(self.core, &UPDATE_NOTE);
        call.path("name", &name);
        call.json("application/merge-patch+json", body);
        UpdateNote::new(call)
    }
}

/// A call to [`Notes::update`].
pub type UpdateNote = runtime::TypedCall<runtime::AsNone>;

static UPDATE_NOTE: runtime::Operation = runtime::Operation {
    id: "patchNote",
    method: runtime::Method::PATCH,
    path: "/notes/{name}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
