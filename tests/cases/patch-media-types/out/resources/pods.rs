// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pods()`](Pods), their parameters and their errors.

use crate::case_patch_media_types::models;
use crate::runtime;

/// Operations on pods.
#[derive(Clone, Copy, Debug)]
pub struct Pods<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pods<'_> {
    /// `PATCH /pods/{name}`, operation `patchPod`. 204: Done
    ///
    /// [`Pods::update_json_patch`] sends the body as `application/json-patch+json`.
    ///
    /// [`Pods::update_strategic_merge_patch`] sends the body as `application/strategic-merge-patch+json`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_patch_media_types::Client, body: &case::case_patch_media_types::models::PatchModel) -> Result<(), case::case_patch_media_types::Error> {
    /// client.pods().update("name", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "patchPod")]
    #[doc(alias = "/pods/{name}")]
    #[inline]
    pub fn update(&self, name: &str, body: &models::PatchModel) -> UpdatePod {
        let mut call = runtime::Call::new(self.core, &UPDATE_POD);
        call.path("name", &name);
        call.json("application/merge-patch+json", body);
        UpdatePod::new(call)
    }

    /// `PATCH /pods/{name}`, operation `patchPod`. 204: Done
    ///
    /// Sends the body as `application/json-patch+json`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_patch_media_types::Client, body: &case::case_patch_media_types::models::PatchModel) -> Result<(), case::case_patch_media_types::Error> {
    /// client.pods().update_json_patch("name", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "patchPod")]
    #[doc(alias = "/pods/{name}")]
    #[inline]
    pub fn update_json_patch(&self, name: &str, body: &models::PatchModel) -> UpdatePod {
        let mut call = runtime::Call::new(self.core, &UPDATE_POD);
        call.path("name", &name);
        call.json("application/json-patch+json", body);
        UpdatePod::new(call)
    }

    /// `PATCH /pods/{name}`, operation `patchPod`. 204: Done
    ///
    /// Sends the body as `application/strategic-merge-patch+json`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_patch_media_types::Client, body: &case::case_patch_media_types::models::PatchModel) -> Result<(), case::case_patch_media_types::Error> {
    /// client.pods().update_strategic_merge_patch("name", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "patchPod")]
    #[doc(alias = "/pods/{name}")]
    #[inline]
    pub fn update_strategic_merge_patch(
        &self,
        name: &str,
        body: &models::PatchModel,
    ) -> UpdatePod {
        let mut call = runtime::Call::new(self.core, &UPDATE_POD);
        call.path("name", &name);
        call.json("application/strategic-merge-patch+json", body);
        UpdatePod::new(call)
    }
}

/// A call to [`Pods::update`].
pub type UpdatePod = runtime::TypedCall<runtime::AsNone>;

static UPDATE_POD: runtime::Operation = runtime::Operation {
    id: "patchPod",
    method: runtime::Method::PATCH,
    path: "/pods/{name}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
