// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.answers()`](Answers), what can be set on them, and how they fail.

use crate::case_streamed_headers::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::stream_call;
use crate::runtime::declared_headers;

/// Operations of the tag "answers".
#[derive(Clone, Copy, Debug)]
pub struct Answers<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Answers<'_> {
    /// `POST /answers`. 200: An answer
    ///
    /// Gives [`models::Line`].
    ///
    /// With [`with_response`](Answer::with_response), the headers are [`AnswerHeaders`].
    ///
    /// [`Answers::answer_stream`] gives the answer as it comes; here `stream` is not sent as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_headers::Client) -> Result<(), case::case_streamed_headers::Error> {
    /// use case::case_streamed_headers::models;
    ///
    /// let body = models::AnswerRequest::new("question").stream(true);
    /// let response = client.answers().answer(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/answers")]
    #[inline]
    pub fn answer(&self, body: &models::AnswerRequest) -> Answer {
        let mut call = runtime::Call::new(self.core, &ANSWER);
        call.json("application/json", body);
        call.unset_member("stream");
        Answer(call)
    }

    /// `POST /answers`, operation `answer`. 200: An answer
    ///
    /// Gives a stream of [`models::Line`].
    ///
    /// With [`with_response`](AnswerStream::with_response), the headers are [`AnswerHeaders`].
    ///
    /// [`Answers::answer`] gives the answer as one value; here `stream` is sent as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_headers::Client) -> Result<(), case::case_streamed_headers::Error> {
    /// use case::case_streamed_headers::models;
    ///
    /// let body = models::AnswerRequest::new("question").stream(true);
    /// let mut stream = client.answers().answer_stream(&body).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "answer")]
    #[doc(alias = "/answers")]
    #[inline]
    pub fn answer_stream(&self, body: &models::AnswerRequest) -> AnswerStream {
        let mut call = runtime::Call::new(self.core, &ANSWER_STREAM);
        call.json("application/json", body);
        call.set_member("application/json", "stream", true);
        AnswerStream(call)
    }
}

/// A call of [`Answers::answer`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Answer(runtime::Call);

call! { Answer => json models::Line, runtime::NoDeclaredError, AnswerHeaders }

static ANSWER: runtime::Operation = runtime::Operation {
    id: "answer",
    method: runtime::Method::POST,
    path: "/answers",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`Answers::answer_stream`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AnswerStream(runtime::Call);

stream_call! { AnswerStream => json models::Line, EVENT_DATA, runtime::NoDeclaredError, AnswerHeaders }

static ANSWER_STREAM: runtime::Operation = runtime::Operation {
    id: "answer",
    method: runtime::Method::POST,
    path: "/answers",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successes of [`Answers::answer`].
#[derive(Clone, Debug)]
pub struct AnswerHeaders(runtime::ReceivedHeaders);

declared_headers! { AnswerHeaders }

impl AnswerHeaders {
    /// The header `X-Model`.
    #[inline]
    pub fn x_model(&self) -> Result<String, runtime::Error> {
        self.0.required("X-Model")
    }
}
