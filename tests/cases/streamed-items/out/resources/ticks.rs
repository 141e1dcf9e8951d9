// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.ticks()`](Ticks), their parameters and their errors.

use crate::case_streamed_items::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on ticks.
#[derive(Clone, Copy, Debug)]
pub struct Ticks<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Ticks<'_> {
    /// `GET /ticks`. 200: Events whose data are the items
    ///
    /// Returns a stream of [`models::Tick`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_items::Client) -> Result<(), case::case_streamed_items::Error> {
    /// let mut stream = client.ticks().tick().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/ticks")]
    pub fn tick(&self) -> Tick {
        Tick(runtime::Call::new(self.core, &TICK))
    }
}

/// A call to [`Ticks::tick`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Tick(runtime::Call);

stream_call! { Tick => json models::Tick, EVENT_DATA, runtime::NoDeclaredError }

static TICK: runtime::Operation = runtime::Operation {
    id: "tick",
    method: runtime::Method::GET,
    path: "/ticks",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
