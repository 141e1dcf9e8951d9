// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `PATCH /pods/{name}`, operation `patchPod`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_patch_media_types::Client, body: &case::case_patch_media_types::models::PatchModel) -> Result<(), case::case_patch_media_types::Error> {
    /// client.patch_pod("name", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn patch_pod(&self, name: &str, body: &models::PatchModel) -> PatchPod {
        let mut call = runtime::Call::new(&self.core, &PATCH_POD);
        call.path("name", &name);
        call.json("application/merge-patch+json", body);
        PatchPod(call)
    }

    /// `PATCH /notes/{name}`, operation `patchNote`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_patch_media_types::Client, body: &[case::case_patch_media_types::models::Change]) -> Result<(), case::case_patch_media_types::Error> {
    /// client.patch_note("name", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn patch_note(&self, name: &str, body: &[models::Change]) -> PatchNote {
        let mut call = runtime::Call::new(&self.core, &PATCH_NOTE);
        call.path("name", &name);
        call.json("application/json-patch+json", body);
        PatchNote(call)
    }

    /// `PATCH /files/{name}`, operation `patchFile`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_patch_media_types::Client, body: &case::case_patch_media_types::models::PatchModel) -> Result<(), case::case_patch_media_types::Error> {
    /// client.patch_file("name", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn patch_file(&self, name: &str, body: &models::PatchModel) -> PatchFile {
        let mut call = runtime::Call::new(&self.core, &PATCH_FILE);
        call.path("name", &name);
        call.json("application/json-patch+json", body);
        PatchFile(call)
    }
}

/// A call of [`super::Client::patch_pod`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct PatchPod(runtime::Call);

call! { PatchPod => none, runtime::NoDeclaredError }

static PATCH_POD: runtime::Operation = runtime::Operation {
    id: "patchPod",
    method: runtime::Method::PATCH,
    path: "/pods/{name}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::patch_note`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct PatchNote(runtime::Call);

call! { PatchNote => none, runtime::NoDeclaredError }

static PATCH_NOTE: runtime::Operation = runtime::Operation {
    id: "patchNote",
    method: runtime::Method::PATCH,
    path: "/notes/{name}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::patch_file`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct PatchFile(runtime::Call);

call! { PatchFile => none, runtime::NoDeclaredError }

static PATCH_FILE: runtime::Operation = runtime::Operation {
    id: "patchFile",
    method: runtime::Method::PATCH,
    path: "/files/{name}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
