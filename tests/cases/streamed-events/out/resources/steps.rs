// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.steps()`](Steps), their parameters and their errors.

use crate::case_streamed_events::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on steps.
#[derive(Clone, Copy, Debug)]
pub struct Steps<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Steps<'_> {
    /// `GET /steps`, operation `readSteps`. 200: Data that have an id and an event, and more than an event has
    ///
    /// Returns a stream of [`models::ReadStepsEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_events::Client) -> Result<(), case::case_streamed_events::Error> {
    /// let mut stream = client.steps().read().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "readSteps")]
    #[doc(alias = "/steps")]
    pub fn read(&self) -> ReadSteps {
        ReadSteps(runtime::Call::new(self.core, &READ_STEPS))
    }
}

/// A call to [`Steps::read`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ReadSteps(runtime::Call);

stream_call! { ReadSteps => json models::ReadStepsEvent, EVENT_DATA, runtime::NoDeclaredError }

static READ_STEPS: runtime::Operation = runtime::Operation {
    id: "readSteps",
    method: runtime::Method::GET,
    path: "/steps",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
