// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.answers()`](Answers), their parameters and their errors.

use crate::case_streamed_events::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on answers.
#[derive(Clone, Copy, Debug)]
pub struct Answers<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Answers<'_> {
    /// `GET /answers`, operation `readAnswer`. 200: Tokens, each as text, and events without data
    ///
    /// Returns a stream of [`models::ReadAnswerEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_events::Client) -> Result<(), case::case_streamed_events::Error> {
    /// let mut stream = client.answers().read().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "readAnswer")]
    #[doc(alias = "/answers")]
    pub fn read(&self) -> ReadAnswer {
        ReadAnswer(runtime::Call::new(self.core, &READ_ANSWER))
    }
}

/// A call to [`Answers::read`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ReadAnswer(runtime::Call);

stream_call! { ReadAnswer => json models::ReadAnswerEvent, EVENTS [text_of = &["token"], bare = &["ping"]], runtime::NoDeclaredError }

static READ_ANSWER: runtime::Operation = runtime::Operation {
    id: "readAnswer",
    method: runtime::Method::GET,
    path: "/answers",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
