// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.counts()`](Counts), their parameters and their errors.

use crate::case_streamed_events::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on counts.
#[derive(Clone, Copy, Debug)]
pub struct Counts<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Counts<'_> {
    /// `GET /counts`, operation `readCounts`. 200: Events whose ids are numbers, and which say how long to wait as text
    ///
    /// Returns a stream of [`models::ReadCountsEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_events::Client) -> Result<(), case::case_streamed_events::Error> {
    /// let mut stream = client.counts().read().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "readCounts")]
    #[doc(alias = "/counts")]
    pub fn read(&self) -> ReadCounts {
        ReadCounts(runtime::Call::new(self.core, &READ_COUNTS))
    }
}

/// A call to [`Counts::read`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ReadCounts(runtime::Call);

stream_call! { ReadCounts => json models::ReadCountsEvent, EVENTS [id_as_json, retry_as_text], runtime::NoDeclaredError }

static READ_COUNTS: runtime::Operation = runtime::Operation {
    id: "readCounts",
    method: runtime::Method::GET,
    path: "/counts",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
