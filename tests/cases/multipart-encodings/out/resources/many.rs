// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.many()`](Many), their parameters and their errors.

use crate::case_multipart_encodings::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on many.
#[derive(Clone, Copy, Debug)]
pub struct Many<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Many<'_> {
    /// `POST /many`, operation `sendMany`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_encodings::Client) -> Result<(), case::case_multipart_encodings::Error> {
    /// use case::runtime;
    /// use case::case_multipart_encodings::models;
    ///
    /// client.many().send(models::SendManyRequest::new(vec![runtime::Part::path("path/to/file")])).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "sendMany")]
    #[doc(alias = "/many")]
    #[inline]
    pub fn send(&self, body: models::SendManyRequest) -> SendMany {
        let mut call = runtime::Call::new(self.core, &SEND_MANY);
        call.parts(
            "multipart/mixed",
            &body,
            &[runtime::Encoding::of("pages").content_type("image/png")],
        );
        SendMany(call)
    }
}

/// A call to [`Many::send`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SendMany(runtime::Call);

impl SendMany {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { SendMany => none, runtime::NoDeclaredError }

static SEND_MANY: runtime::Operation = runtime::Operation {
    id: "sendMany",
    method: runtime::Method::POST,
    path: "/many",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
