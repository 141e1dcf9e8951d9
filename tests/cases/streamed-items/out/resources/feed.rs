// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.feed()`](Feed), their parameters and their errors.

use crate::case_streamed_items::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on feed.
#[derive(Clone, Copy, Debug)]
pub struct Feed<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Feed<'_> {
    /// `GET /feed`, operation `readFeed`. 200: Events whose data are of several types
    ///
    /// Returns a stream of [`models::ReadFeedEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_items::Client) -> Result<(), case::case_streamed_items::Error> {
    /// let mut stream = client.feed().read().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "readFeed")]
    #[doc(alias = "/feed")]
    pub fn read(&self) -> ReadFeed {
        ReadFeed(runtime::Call::new(self.core, &READ_FEED))
    }
}

/// A call to [`Feed::read`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ReadFeed(runtime::Call);

stream_call! { ReadFeed => json models::ReadFeedEvent, EVENTS [text_of = &["document", "line"]], runtime::NoDeclaredError }

static READ_FEED: runtime::Operation = runtime::Operation {
    id: "readFeed",
    method: runtime::Method::GET,
    path: "/feed",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
