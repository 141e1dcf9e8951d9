// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.frames()`](Frames), their parameters and their errors.

use crate::case_multipart_by_position::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on frames.
#[derive(Clone, Copy, Debug)]
pub struct Frames<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Frames<'_> {
    /// `POST /frames`, operation `addFrames`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_by_position::Client) -> Result<(), case::case_multipart_by_position::Error> {
    /// use case::runtime;
    /// use case::case_multipart_by_position::models;
    ///
    /// client.frames().add(models::AddFramesRequest::new(vec![runtime::Part::path("path/to/file")])).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addFrames")]
    #[doc(alias = "/frames")]
    #[inline]
    pub fn add(&self, body: models::AddFramesRequest) -> AddFrames {
        let mut call = runtime::Call::new(self.core, &ADD_FRAMES);
        call.parts_in_order(
            "multipart/mixed",
            &body,
            &[runtime::Encoding::of("items").content_type("image/jpeg")],
        );
        AddFrames(call)
    }
}

/// A call to [`Frames::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddFrames(runtime::Call);

impl AddFrames {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { AddFrames => none, runtime::NoDeclaredError }

static ADD_FRAMES: runtime::Operation = runtime::Operation {
    id: "addFrames",
    method: runtime::Method::POST,
    path: "/frames",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
