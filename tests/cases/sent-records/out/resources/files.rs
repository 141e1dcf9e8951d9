// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.files()`](Files), their parameters and their errors.

use crate::case_sent_records::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on files.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Files<'_> {
    /// `POST /files`, operation `addFile`. 200: So did OpenAPI before 3.2 say it
    ///
    /// Returns a stream of [`models::Reading`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_sent_records::Client, body: Vec<u8>) -> Result<(), case::case_sent_records::Error> {
    /// let mut stream = client.files().add(body).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addFile")]
    #[doc(alias = "/files")]
    pub fn add(&self, body: impl Into<runtime::Body>) -> AddFile {
        let mut call = runtime::Call::new(self.core, &ADD_FILE);
        call.bytes("application/x-ndjson", body);
        AddFile(call)
    }
}

/// A call to [`Files::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddFile(runtime::Call);

stream_call! { AddFile => json models::Reading, LINES, runtime::NoDeclaredError }

static ADD_FILE: runtime::Operation = runtime::Operation {
    id: "addFile",
    method: runtime::Method::POST,
    path: "/files",
    accept: "application/jsonl",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
