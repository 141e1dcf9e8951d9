// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.changes()`](Changes), their parameters and their errors.

use crate::case_streamed_items::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on changes.
#[derive(Clone, Copy, Debug)]
pub struct Changes<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Changes<'_> {
    /// `GET /changes`. 200: Events that are told by their name
    ///
    /// Returns a stream of [`models::FollowEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_items::Client) -> Result<(), case::case_streamed_items::Error> {
    /// let mut stream = client.changes().follow().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/changes")]
    pub fn follow(&self) -> Follow {
        Follow(runtime::Call::new(self.core, &FOLLOW))
    }
}

/// A call to [`Changes::follow`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Follow(runtime::Call);

stream_call! { Follow => json models::FollowEvent, EVENTS [text_of = &["removed"]], runtime::NoDeclaredError }

static FOLLOW: runtime::Operation = runtime::Operation {
    id: "follow",
    method: runtime::Method::GET,
    path: "/changes",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
