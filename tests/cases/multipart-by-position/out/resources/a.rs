// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_multipart_by_position::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `POST /a`. 200: Frames
    ///
    /// Returns a stream of [`runtime::ReceivedPart`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_by_position::Client, body: case::case_multipart_by_position::models::SendRequest) -> Result<(), case::case_multipart_by_position::Error> {
    /// let mut stream = client.a().send(body).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    #[inline]
    pub fn send(&self, body: models::SendRequest) -> Send {
        let mut call = runtime::Call::new(self.core, &SEND);
        call.parts_in_order(
            "multipart/mixed",
            &body,
            &[runtime::Encoding::of("items").content_type("image/png, image/jpeg")],
        );
        Send(call)
    }
}

/// A call to [`A::send`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Send(runtime::Call);

impl Send {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

stream_call! { Send => part, PARTS, runtime::NoDeclaredError }

static SEND: runtime::Operation = runtime::Operation {
    id: "send",
    method: runtime::Method::POST,
    path: "/a",
    accept: "multipart/mixed",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
