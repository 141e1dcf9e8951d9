// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the One value or a stream API.

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::tagged_union;
use crate::runtime::Json;
use crate::runtime::Patch;

#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub question: String,
    /// Whether the answer comes piece by piece.
    ///
    /// Default: `false`.
    pub stream: Patch<bool>,
    pub model: Option<String>,
}

object! {
    Question {
        question: required String = "question",
        stream: patch bool = "stream" set(stream: bool => value) null(stream_null),
        model: optional String = "model" set(model: impl Into<String> => value),
    }
    new(question: impl Into<String>)
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    pub text: String,
}

object! {
    Answer { text: required String = "text" }
    new(text: impl Into<String>)
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Chunk {
    pub delta: String,
}

object! {
    Chunk { delta: required String = "delta" }
    new(delta: impl Into<String>)
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    pub message: String,
}

object! {
    Failure { message: required String = "message" }
    new(message: impl Into<String>)
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Message {
    pub text: String,
}

object! {
    Message { text: required String = "text" }
    new(text: impl Into<String>)
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MessageStreamEvent {
    Started(Started),
    Stopped(Stopped),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

tagged_union! {
    MessageStreamEvent by "type" { Started = "started", Stopped = "stopped" } else Unknown
    from { Started: Started, Stopped: Stopped }
}

/// Its `type` is always `started` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Started {
    pub message: Option<Message>,
}

object! { Started { message: optional Message = "message" } always { "type" = "started" } }

/// Its `type` is always `stopped` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Stopped {}

object! { Stopped {} always { "type" = "stopped" } }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunEvent {
    pub event: String,
    pub data: Chunk,
}

object! {
    RunEvent { event: required String = "event", data: required Chunk = "data" }
    new(event: impl Into<String>, data: Chunk)
}

/// The request body of `generate`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateRequest {
    pub prompt: Option<String>,
    /// Default: `true`.
    pub stream: Option<bool>,
}

object! {
    GenerateRequest {
        prompt: optional String = "prompt" set(prompt: impl Into<String> => value),
        stream: optional bool = "stream" set(stream: bool => value),
    }
}

/// The request body of `createMessage`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateMessageRequest {
    pub text: String,
    /// Whether to answer piece by piece, with server-sent events.
    pub stream: Option<bool>,
}

object! {
    CreateMessageRequest {
        text: required String = "text", stream: optional bool = "stream" set(stream: bool => value),
    }
    new(text: impl Into<String>)
}

/// The request body of `complete`.
#[derive(Clone, Debug, PartialEq)]
pub struct CompleteRequest {
    pub prompt: String,
    /// Set to true for SSE, which end with `[DONE]`.
    pub stream: bool,
}

object! {
    CompleteRequest { prompt: required String = "prompt", stream: required bool = "stream" }
    new(prompt: impl Into<String>, stream: bool)
}

/// The request body of `createRun`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRunRequest {
    /// Whether to give events instead.
    pub stream: Patch<bool>,
}

object! {
    CreateRunRequest {
        stream: patch bool = "stream" set(stream: bool => value) null(stream_null),
    }
}

/// The request body of `transcribe`.
#[derive(Clone, Debug, PartialEq)]
pub struct TranscribeRequest {
    pub file: runtime::Part,
    /// Default: `false`.
    pub stream: Option<bool>,
}

parts! {
    TranscribeRequest {
        file: required file = "file", stream: optional value = "stream" set(stream: bool => value),
    }
    new(file: impl Into<runtime::Part>)
}

/// The request body of `speak`.
#[derive(Clone, Debug, PartialEq)]
pub struct SpeakRequest {
    pub text: String,
}

object! {
    SpeakRequest { text: required String = "text" }
    new(text: impl Into<String>)
}

/// The request body of `translate`.
#[derive(Clone, Debug, PartialEq)]
pub struct TranslateRequest {
    pub text: String,
    pub live: Option<bool>,
}

object! {
    TranslateRequest {
        text: required String = "text", live: optional bool = "live" set(live: bool => value),
    }
    new(text: impl Into<String>)
}
