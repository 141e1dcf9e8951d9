// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.any()`](Any), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations on any.
#[derive(Clone, Copy, Debug)]
pub struct Any<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Any<'_> {
    /// `POST /any`, operation `sendAny`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_body::Client) -> Result<(), case::case_multipart_body::Error> {
    /// use case::runtime;
    ///
    /// client.any().send(runtime::Multipart::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "sendAny")]
    #[doc(alias = "/any")]
    pub fn send(&self, body: runtime::Multipart) -> SendAny {
        let mut call = runtime::Call::new(self.core, &SEND_ANY);
        call.multipart("multipart/form-data", body);
        SendAny(call)
    }
}

/// A call to [`Any::send`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SendAny(runtime::Call);

impl SendAny {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { SendAny => none, runtime::NoDeclaredError }

static SEND_ANY: runtime::Operation = runtime::Operation {
    id: "sendAny",
    method: runtime::Method::POST,
    path: "/any",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
