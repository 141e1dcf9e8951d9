// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use crate::runtime::Bytes;

impl super::Client {
    /// `POST /a`. 200: Frames
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_by_position::Client, body: Vec<u8>) -> Result<(), case::case_multipart_by_position::Error> {
    /// let response = client.send(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send(&self, body: impl Into<Bytes>) -> Send {
        let mut call = runtime::Call::new(&self.core, &SEND);
        call.bytes("multipart/mixed", body);
        Send(call)
    }
}

/// A call of [`super::Client::send`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Send(runtime::Call);

call! { Send => bytes, runtime::NoDeclaredError }

static SEND: runtime::Operation = runtime::Operation {
    id: "send",
    method: runtime::Method::POST,
    path: "/a",
    accept: "multipart/mixed",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
