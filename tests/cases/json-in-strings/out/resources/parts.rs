// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.parts()`](Parts), their parameters and their errors.

use crate::case_json_in_strings::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on parts.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Parts<'_> {
    /// `POST /parts`, operation `sendParts`. 204: Taken
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_json_in_strings::Client, body: case::case_json_in_strings::models::SendPartsRequest) -> Result<(), case::case_json_in_strings::Error> {
    /// client.parts().send(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "sendParts")]
    #[doc(alias = "/parts")]
    #[inline]
    pub fn send(&self, body: models::SendPartsRequest) -> SendParts {
        let mut call = runtime::Call::new(self.core, &SEND_PARTS);
        call.parts("multipart/form-data", &body, &[]);
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
