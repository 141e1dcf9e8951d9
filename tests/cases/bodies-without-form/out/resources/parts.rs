// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.parts()`](Parts), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations on parts.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Parts<'_> {
    /// `POST /parts`, operation `sendParts`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_without_form::Client) -> Result<(), case::case_bodies_without_form::Error> {
    /// use case::runtime;
    ///
    /// client.parts().send(runtime::Multipart::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "sendParts")]
    #[doc(alias = "/parts")]
    pub fn send(&self, body: runtime::Multipart) -> SendParts {
        let mut call = runtime::Call::new(self.core, &SEND_PARTS);
        call.multipart("multipart/form-data", body);
        SendParts(call)
    }
}

/// A call to [`Parts::send`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SendParts(runtime::Call);

impl SendParts {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { SendParts => none, runtime::NoDeclaredError }

static SEND_PARTS: runtime::Operation = runtime::Operation {
    id: "sendParts",
    method: runtime::Method::POST,
    path: "/parts",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
