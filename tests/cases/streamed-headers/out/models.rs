// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Headers of streams API.

use crate::runtime::object;

/// Returned by [`Logs::follow`](crate::case_streamed_headers::resources::logs::Logs::follow), [`Answers::answer`](crate::case_streamed_headers::resources::answers::Answers::answer), [`Answers::answer_stream`](crate::case_streamed_headers::resources::answers::Answers::answer_stream) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Line {
    pub text: String,
}

object! {
    Line { text: required String = "text" }
    new(text: impl Into<String>)
}

/// The request body of `answer`.
///
/// Sent by [`Answers::answer`](crate::case_streamed_headers::resources::answers::Answers::answer) and [`Answers::answer_stream`](crate::case_streamed_headers::resources::answers::Answers::answer_stream).
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerRequest {
    pub question: String,
    pub stream: Option<bool>,
}

object! {
    AnswerRequest {
        question: required String = "question",
        stream: optional bool = "stream" set(stream: bool => value),
    }
    new(question: impl Into<String>)
}
