// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.messages()`](Messages), their parameters and their errors.

use crate::case_streamed_events::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on messages.
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Messages<'_> {
    /// `GET /messages`, operation `readMessages`. 200: Events that a discriminator tells apart
    ///
    /// Returns a stream of [`models::ReadMessagesEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_events::Client) -> Result<(), case::case_streamed_events::Error> {
    /// let mut stream = client.messages().read().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "readMessages")]
    #[doc(alias = "/messages")]
    pub fn read(&self) -> ReadMessages {
        ReadMessages(runtime::Call::new(self.core, &READ_MESSAGES))
    }
}

/// A call to [`Messages::read`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ReadMessages(runtime::Call);

stream_call! { ReadMessages => json models::ReadMessagesEvent, EVENTS [bare = &["beat"]], runtime::NoDeclaredError }

static READ_MESSAGES: runtime::Operation = runtime::Operation {
    id: "readMessages",
    method: runtime::Method::GET,
    path: "/messages",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
