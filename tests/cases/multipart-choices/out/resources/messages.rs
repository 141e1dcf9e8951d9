// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.messages()`](Messages), their parameters and their errors.

use crate::case_multipart_choices::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "messages".
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Messages<'_> {
    /// `POST /messages`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_choices::Client, body: case::case_multipart_choices::models::Message) -> Result<(), case::case_multipart_choices::Error> {
    /// client.messages().send(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/messages")]
    #[inline]
    pub fn send(&self, body: models::Message) -> Send {
        let mut call = runtime::Call::new(self.core, &SEND);
        call.parts("multipart/form-data", &body, &[]);
        Send(call)
    }
}

/// A call to [`Messages::send`].
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
    path: "/messages",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
