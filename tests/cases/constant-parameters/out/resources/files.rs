// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.files()`](Files), their parameters and their errors.

use crate::case_constant_parameters::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on files.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Files<'_> {
    /// `GET /{version}/files/{id}`, operation `getFile`. 204: Done
    ///
    /// Optional: [`force`](GetFile::force), [`sort`](GetFile::sort).
    ///
    /// Always sends `version` as `v2`, `alt` as `json`, `X-Level` as `-3`, `filter` as `all`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_constant_parameters::Client) -> Result<(), case::case_constant_parameters::Error> {
    /// client.files().get("id", ["size"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getFile")]
    #[doc(alias = "/{version}/files/{id}")]
    pub fn get(
        &self,
        id: &str,
        fields: impl IntoIterator<Item = impl Into<models::GetFileField>>,
    ) -> GetFile {
        let mut call = runtime::Call::new(self.core, &GET_FILE);
        call.path("version", &"v2");
        call.query("alt", &"json");
        call.header("X-Level", &-3i64);
        call.query("filter", &runtime::JsonText(&"all"));
        call.path("id", &id);
        call.query("fields", &runtime::items::<models::GetFileField>(fields));
        GetFile(call)
    }
}

/// A call to [`Files::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetFile(runtime::Call);

impl GetFile {
    /// Asks no questions.
    ///
    /// Sets it to `true`.
    pub fn force(mut self) -> Self {
        self.0.query("force", &true);
        self
    }

    /// Sets it to `name`.
    pub fn sort(mut self) -> Self {
        self.0.query("sort", &"name");
        self
    }
}

call! { GetFile => none, runtime::NoDeclaredError }

static GET_FILE: runtime::Operation = runtime::Operation {
    id: "getFile",
    method: runtime::Method::GET,
    path: "/{version}/files/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
