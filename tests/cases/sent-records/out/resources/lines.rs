// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.lines()`](Lines), their parameters and their errors.

use crate::case_sent_records::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on lines.
#[derive(Clone, Copy, Debug)]
pub struct Lines<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Lines<'_> {
    /// `POST /lines`, operation `addLines`. 204: Added
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_sent_records::Client, body: &[case::case_sent_records::models::Reading]) -> Result<(), case::case_sent_records::Error> {
    /// client.lines().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addLines")]
    #[doc(alias = "/lines")]
    #[inline]
    pub fn add(&self, body: &[models::Reading]) -> AddLines {
        let mut call = runtime::Call::new(self.core, &ADD_LINES);
        call.json_lines("application/x-ndjson", body);
        AddLines::new(call)
    }

    /// `GET /lines`, operation `readLines`. 200: The schema is that of the whole list
    ///
    /// Returns a stream of [`models::Reading`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_sent_records::Client) -> Result<(), case::case_sent_records::Error> {
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

/// A call to [`Lines::add`].
pub type AddLines = runtime::TypedCall<runtime::AsNone>;

static ADD_LINES: runtime::Operation = runtime::Operation {
    id: "addLines",
    method: runtime::Method::POST,
    path: "/lines",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Lines::read`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ReadLines(runtime::Call);

stream_call! { ReadLines => json models::Reading, LINES, runtime::NoDeclaredError }

static READ_LINES: runtime::Operation = runtime::Operation {
    id: "readLines",
    method: runtime::Method::GET,
    path: "/lines",
    accept: "application/x-ndjson",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
