// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;

impl super::Client {
    /// `POST /a`. 200: Frames
    ///
    /// Gives bytes; see also [`Send::save_to`] and [`Send::bytes_stream`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_by_position::Client) -> Result<(), case::case_multipart_by_position::Error> {
    /// let response = client.send(case::runtime::Multipart::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send(&self, body: runtime::Multipart) -> Send {
        let mut call = runtime::Call::new(&self.core, &SEND);
        call.multipart("multipart/mixed", body);
        Send(call)
    }
}

/// A call of [`super::Client::send`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Send(runtime::Call);

call! { Send => bytes, runtime::NoDeclaredError }

impl Send {
    /// Sets what stands between the parts of the body, for tests; by default it is made by chance.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

static SEND: runtime::Operation = runtime::Operation {
    id: "send",
    method: runtime::Method::POST,
    path: "/a",
    accept: "multipart/mixed",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
