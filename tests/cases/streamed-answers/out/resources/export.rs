// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.export()`](Export), their parameters and their errors.

use crate::runtime;

/// Operations on export.
#[derive(Clone, Copy, Debug)]
pub struct Export<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Export<'_> {
    /// `GET /export`. 200: A file
    ///
    /// Returns the bytes of the body; see also [`save_to`](ExportCall::save_to) and [`bytes_stream`](ExportCall::bytes_stream).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_answers::Client) -> Result<(), case::case_streamed_answers::Error> {
    /// let response = client.export().export().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/export")]
    pub fn export(&self) -> ExportCall {
        ExportCall::new(runtime::Call::new(self.core, &EXPORT))
    }
}

/// A call to [`Export::export`].
pub type ExportCall = runtime::TypedCall<runtime::AsBytes>;

static EXPORT: runtime::Operation = runtime::Operation {
    id: "export",
    method: runtime::Method::GET,
    path: "/export",
    accept: "application/x-ndjson",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
