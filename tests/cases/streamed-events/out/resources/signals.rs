// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.signals()`](Signals), their parameters and their errors.

use crate::case_streamed_events::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on signals.
#[derive(Clone, Copy, Debug)]
pub struct Signals<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Signals<'_> {
    /// `GET /signals`, operation `readSignals`. 200: Events that say all by their names
    ///
    /// Returns a stream of [`models::ReadSignalsEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_events::Client) -> Result<(), case::case_streamed_events::Error> {
    /// let mut stream = client.signals().read().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "readSignals")]
    #[doc(alias = "/signals")]
    pub fn read(&self) -> ReadSignals {
        ReadSignals(runtime::Call::new(self.core, &READ_SIGNALS))
    }
}

/// A call to [`Signals::read`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ReadSignals(runtime::Call);

stream_call! { ReadSignals => json models::ReadSignalsEvent, TEXT_EVENTS [bare = &["start", "stop"]], runtime::NoDeclaredError }

static READ_SIGNALS: runtime::Operation = runtime::Operation {
    id: "readSignals",
    method: runtime::Method::GET,
    path: "/signals",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
