// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.lines()`](Lines), their parameters and their errors.

use crate::case_streamed_errors::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on lines.
#[derive(Clone, Copy, Debug)]
pub struct Lines<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Lines<'_> {
    /// `GET /lines`, operation `readLines`. 200: Lines
    ///
    /// Returns a stream of [`models::ReadLinesItem`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`ReadLinesError`]):
    ///
    /// * `BadRequest`. 400: Wrong
    /// * `InternalServerError` with [`Failure`](crate::case_streamed_errors::models::Failure). 500: Failed
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_errors::Client) -> Result<(), case::case_streamed_errors::Error> {
    /// let mut stream = client.lines().read().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "readLines")]
    #[doc(alias = "/lines")]
    pub fn read(&self) -> ReadLines {
        ReadLines(runtime::Call::new(self.core, &READ_LINES))
    }
}

/// A call to [`Lines::read`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ReadLines(runtime::Call);

stream_call! { ReadLines => json models::ReadLinesItem, LINES, ReadLinesError }

static READ_LINES: runtime::Operation = runtime::Operation {
    id: "readLines",
    method: runtime::Method::GET,
    path: "/lines",
    accept: "application/x-ndjson, text/plain;q=0.5, application/json;q=0.5",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Lines::read`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReadLinesError {
    /// 400: Wrong
    BadRequest(String),
    /// 500: Failed
    InternalServerError(models::Failure),
}

impl runtime::ByStatus for ReadLinesError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            400 => response.text().map(Self::BadRequest),
            500 => response.json().map(Self::InternalServerError),
            _ => return None,
        };
        Some(outcome)
    }
}
