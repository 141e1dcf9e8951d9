// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.watch()`](Watch), their parameters and their errors.

use crate::case_streamed_answers::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on watch.
#[derive(Clone, Copy, Debug)]
pub struct Watch<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Watch<'_> {
    /// `GET /watch`. 200: A token or an error, as the document says itself
    ///
    /// Returns a stream of [`models::WatchEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_answers::Client) -> Result<(), case::case_streamed_answers::Error> {
    /// let mut stream = client.watch().watch().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/watch")]
    pub fn watch(&self) -> WatchCall {
        WatchCall(runtime::Call::new(self.core, &WATCH))
    }
}

/// A call to [`Watch::watch`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct WatchCall(runtime::Call);

stream_call! { WatchCall => json models::WatchEvent, EVENT_DATA [with_errors], runtime::NoDeclaredError }

static WATCH: runtime::Operation = runtime::Operation {
    id: "watch",
    method: runtime::Method::GET,
    path: "/watch",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
