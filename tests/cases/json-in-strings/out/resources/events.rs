// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.events()`](Events), their parameters and their errors.

use crate::case_json_in_strings::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on events.
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Events<'_> {
    /// `GET /events`. 200: Events
    ///
    /// Returns a stream of [`models::WatchEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_json_in_strings::Client) -> Result<(), case::case_json_in_strings::Error> {
    /// let mut stream = client.events().watch().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/events")]
    pub fn watch(&self) -> Watch {
        Watch(runtime::Call::new(self.core, &WATCH))
    }
}

/// A call to [`Events::watch`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Watch(runtime::Call);

stream_call! { Watch => json models::WatchEvent, TEXT_EVENTS, runtime::NoDeclaredError }

static WATCH: runtime::Operation = runtime::Operation {
    id: "watch",
    method: runtime::Method::GET,
    path: "/events",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
