// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.lines()`](Lines), their parameters and their errors.

use crate::case_streamed_items::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on lines.
#[derive(Clone, Copy, Debug)]
pub struct Lines<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Lines<'_> {
    /// `GET /lines`. 200: Lines
    ///
    /// Returns a stream of [`models::Tick`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_items::Client) -> Result<(), case::case_streamed_items::Error> {
    /// let mut stream = client.lines().lines().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/lines")]
    pub fn lines(&self) -> LinesCall {
        LinesCall(runtime::Call::new(self.core, &LINES))
    }
}

/// A call to [`Lines::lines`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct LinesCall(runtime::Call);

stream_call! { LinesCall => json models::Tick, LINES, runtime::NoDeclaredError }

static LINES: runtime::Operation = runtime::Operation {
    id: "lines",
    method: runtime::Method::GET,
    path: "/lines",
    accept: "application/jsonl",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
