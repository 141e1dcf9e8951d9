// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.stamp()`](Stamp), their parameters and their errors.

use crate::case_base64::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on stamp.
#[derive(Clone, Copy, Debug)]
pub struct Stamp<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Stamp<'_> {
    /// `POST /stamp`. 204: Stamped
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_base64::Client, body: case::case_base64::models::StampRequest) -> Result<(), case::case_base64::Error> {
    /// client.stamp().stamp(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/stamp")]
    #[inline]
    pub fn stamp(&self, body: models::StampRequest) -> StampCall {
        let mut call = runtime::Call::new(self.core, &STAMP);
        call.parts(
            "multipart/form-data",
            &body,
            &[
                runtime::Encoding::of("seal")
                    .content_type("application/octet-stream")
                    .base64(),
                runtime::Encoding::of("leaves")
                    .content_type("application/octet-stream")
                    .base64(),
            ],
        );
        StampCall(call)
    }
}

/// A call to [`Stamp::stamp`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct StampCall(runtime::Call);

impl StampCall {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { StampCall => none, runtime::NoDeclaredError }

static STAMP: runtime::Operation = runtime::Operation {
    id: "stamp",
    method: runtime::Method::POST,
    path: "/stamp",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
