// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.imports()`](Imports), their parameters and their errors.

use crate::case_multipart_choices::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "imports".
#[derive(Clone, Copy, Debug)]
pub struct Imports<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Imports<'_> {
    /// `POST /imports`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_choices::Client, body: case::case_multipart_choices::models::Import) -> Result<(), case::case_multipart_choices::Error> {
    /// client.imports().import(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/imports")]
    #[inline]
    pub fn import(&self, body: models::Import) -> Import {
        let mut call = runtime::Call::new(self.core, &IMPORT);
        call.parts(
            "multipart/form-data",
            &body,
            &[runtime::Encoding::of("file").content_type("video/mp4")],
        );
        Import(call)
    }
}

/// A call to [`Imports::import`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Import(runtime::Call);

impl Import {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { Import => none, runtime::NoDeclaredError }

static IMPORT: runtime::Operation = runtime::Operation {
    id: "import",
    method: runtime::Method::POST,
    path: "/imports",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
