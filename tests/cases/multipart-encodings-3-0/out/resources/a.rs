// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_multipart_encodings_3_0::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `POST /a`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_encodings_3_0::Client) -> Result<(), case::case_multipart_encodings_3_0::Error> {
    /// use case::runtime;
    /// use case::case_multipart_encodings_3_0::models;
    ///
    /// client.a().send(models::SendRequest::new(runtime::Part::path("path/to/file"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    #[inline]
    pub fn send(&self, body: models::SendRequest) -> Send {
        let mut call = runtime::Call::new(self.core, &SEND);
        call.parts(
            "multipart/form-data",
            &body,
            &[
                runtime::Encoding::of("pages")
                    .content_type("multipart/mixed")
                    .inside(&runtime::PartsWithin::in_order(&[])),
            ],
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

call! { Send => none, runtime::NoDeclaredError }

static SEND: runtime::Operation = runtime::Operation {
    id: "send",
    method: runtime::Method::POST,
    path: "/a",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
