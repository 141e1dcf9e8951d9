// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.records()`](Records), their parameters and their errors.

use crate::case_streamed_items::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on records.
#[derive(Clone, Copy, Debug)]
pub struct Records<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Records<'_> {
    /// `GET /records`. 200: A JSON text sequence
    ///
    /// Returns a stream of [`models::RecordsItem`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_items::Client) -> Result<(), case::case_streamed_items::Error> {
    /// let mut stream = client.records().records().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/records")]
    pub fn records(&self) -> RecordsCall {
        RecordsCall(runtime::Call::new(self.core, &RECORDS))
    }
}

/// A call to [`Records::records`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct RecordsCall(runtime::Call);

stream_call! { RecordsCall => json models::RecordsItem, SEQUENCE, runtime::NoDeclaredError }

static RECORDS: runtime::Operation = runtime::Operation {
    id: "records",
    method: runtime::Method::GET,
    path: "/records",
    accept: "application/json-seq",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
