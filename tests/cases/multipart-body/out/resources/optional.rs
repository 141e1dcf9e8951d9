// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.optional()`](Optional), their parameters and their errors.

use crate::case_multipart_body::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on optional.
#[derive(Clone, Copy, Debug)]
pub struct Optional<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Optional<'_> {
    /// `PUT /optional`. 204: Done
    ///
    /// Optional: [`body`](Replace::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_body::Client) -> Result<(), case::case_multipart_body::Error> {
    /// client.optional().replace().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/optional")]
    pub fn replace(&self) -> Replace {
        Replace(runtime::Call::new(self.core, &REPLACE))
    }
}

/// A call to [`Optional::replace`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Replace(runtime::Call);

impl Replace {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: models::ReplaceRequest) -> Self {
        self.0.parts("multipart/form-data", &body, &[]);
        self
    }

    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { Replace => none, runtime::NoDeclaredError }

static REPLACE: runtime::Operation = runtime::Operation {
    id: "replace",
    method: runtime::Method::PUT,
    path: "/optional",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
