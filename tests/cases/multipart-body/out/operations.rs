// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;

impl super::Client {
    /// `POST /a`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_body::Client) -> Result<(), case::case_multipart_body::Error> {
    /// client.upload(case::runtime::Multipart::new().part("file", case::runtime::Part::bytes("…").file_name("file"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(&self, body: runtime::Multipart) -> Upload {
        let mut call = runtime::Call::new(&self.core, &UPLOAD);
        call.multipart("multipart/form-data", body);
        Upload(call)
    }
}

/// A call of [`super::Client::upload`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Upload(runtime::Call);

call! { Upload => none, runtime::NoDeclaredError }

static UPLOAD: runtime::Operation = runtime::Operation {
    id: "upload",
    method: runtime::Method::POST,
    path: "/a",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
