// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.logs()`](Logs), their parameters and their errors.

use crate::runtime;
use crate::runtime::stream_call;
use crate::runtime::Json;

/// Operations on logs.
#[derive(Clone, Copy, Debug)]
pub struct Logs<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Logs<'_> {
    /// `GET /logs`. 200: Lines
    ///
    /// Returns a stream of JSON values.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_answers::Client) -> Result<(), case::case_streamed_answers::Error> {
    /// let mut stream = client.logs().logs().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/logs")]
    pub fn logs(&self) -> LogsCall {
        LogsCall(runtime::Call::new(self.core, &LOGS))
    }
}

/// A call to [`Logs::logs`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct LogsCall(runtime::Call);

stream_call! { LogsCall => json Json, LINES, runtime::NoDeclaredError }

static LOGS: runtime::Operation = runtime::Operation {
    id: "logs",
    method: runtime::Method::GET,
    path: "/logs",
    accept: "application/x-ndjson",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
