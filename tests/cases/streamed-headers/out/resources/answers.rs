// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.answers()`](Answers), their parameters and their errors.

use crate::case_streamed_headers::models;
use crate::runtime;
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
    /// Returns [`models::Line`].
    ///
    /// With [`with_response`](Answer::with_response), the headers are [`AnswerHeaders`].
    ///
    /// [`Answers::answer_stream`] returns the response as a stream; this method does not send `stream` as `true`.
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
        Answer::new(call)
    }

    /// `POST /answers`, operation `answer`. 200: An answer
    ///
    /// Returns a stream of [`models::Line`].
    ///
    /// The headers of the stream are [`AnswerHeaders`].
    ///
    /// [`Answers::answer`] returns the response as one value; this method sends `stream` as `true`.
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

/// A call to [`Answers::answer`].
pub type Answer = runtime::TypedCall<
    runtime::AsJson<models::Line>,
    runtime::NoDeclaredError,
    AnswerHeaders,
>;

static ANSWER: runtime::Operation = runtime::Operation {
    id: "answer",
    method: runtime::Method::POST,
    path: "/answers",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Answers::answer_stream`].
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

/// The headers of successful responses of [`Answers::answer`].
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
