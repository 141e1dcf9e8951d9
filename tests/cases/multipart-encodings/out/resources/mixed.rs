// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.mixed()`](Mixed), their parameters and their errors.

use crate::case_multipart_encodings::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on mixed.
#[derive(Clone, Copy, Debug)]
pub struct Mixed<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Mixed<'_> {
    /// `POST /mixed`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_encodings::Client, body: case::case_multipart_encodings::models::MixRequest) -> Result<(), case::case_multipart_encodings::Error> {
    /// client.mixed().mix(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/mixed")]
    #[inline]
    pub fn mix(&self, body: models::MixRequest) -> Mix {
        let mut call = runtime::Call::new(self.core, &MIX);
        call.parts(
            "multipart/related",
            &body,
            &[runtime::Encoding::of("media").content_type("audio/*")],
        );
        Mix(call)
    }
}

/// A call to [`Mixed::mix`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Mix(runtime::Call);

impl Mix {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { Mix => none, runtime::NoDeclaredError }

static MIX: runtime::Operation = runtime::Operation {
    id: "mix",
    method: runtime::Method::POST,
    path: "/mixed",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
