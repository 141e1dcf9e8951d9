// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the One value or a stream API.

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::tagged_union;
use crate::runtime::Json;
use crate::runtime::Patch;

/// Sent by [`Chat::create`](crate::case_stream_or_value::resources::chat::Chat::create) and [`Chat::create_stream`](crate::case_stream_or_value::resources::chat::Chat::create_stream).
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

/// Returned by [`Chat::create`](crate::case_stream_or_value::resources::chat::Chat::create), [`Chat::generate`](crate::case_stream_or_value::resources::chat::Chat::generate), [`Chat::complete`](crate::case_stream_or_value::resources::chat::Chat::complete) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    pub text: String,
}

object! {
    Answer { text: required String = "text" }
    new(text: impl Into<String>)
}

/// Returned by [`Chat::create_stream`](crate::case_stream_or_value::resources::chat::Chat::create_stream), [`Chat::generate_stream`](crate::case_stream_or_value::resources::chat::Chat::generate_stream), [`Runs::get_stream`](crate::case_stream_or_value::resources::runs::Runs::get_stream) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Chunk {
    pub delta: String,
}

object! {
    Chunk { delta: required String = "delta" }
    new(delta: impl Into<String>)
}

/// An error of [`Chat::create`](crate::case_stream_or_value::resources::chat::Chat::create) and [`Chat::create_stream`](crate::case_stream_or_value::resources::chat::Chat::create_stream).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    pub message: String,
}

object! {
    Failure { message: required String = "message" }
    new(message: impl Into<String>)
}

/// Returned by [`Chat::create_message`](crate::case_stream_or_value::resources::chat::Chat::create_message).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Message {
    pub text: String,
}

object! {
    Message { text: required String = "text" }
    new(text: impl Into<String>)
}

/// Returned by [`Chat::create_message_stream`](crate::case_stream_or_value::resources::chat::Chat::create_message_stream).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MessageStreamEvent {
    Started(Started),
    Stopped(Stopped),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    MessageStreamEvent by "type" { Started = "started", Stopped = "stopped" } else Unknown
    from { Started: Started, Stopped: Stopped }
}

/// Its `type` is always `started` and has no field.
///
/// Part of [`models::MessageStreamEvent`](crate::case_stream_or_value::models::MessageStreamEvent).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Started {
    pub message: Option<Message>,
}

object! { Started { message: optional Message = "message" } always { "type" = "started" } }

/// Its `type` is always `stopped` and has no field.
///
/// Part of [`models::MessageStreamEvent`](crate::case_stream_or_value::models::MessageStreamEvent).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Stopped {}

object! { Stopped {} always { "type" = "stopped" } }

/// Returned by [`Runs::create_stream`](crate::case_stream_or_value::resources::runs::Runs::create_stream).
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

/// Returned by [`Helpers::ask_stream`](crate::case_stream_or_value::resources::helpers::Helpers::ask_stream).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HelperStreamEvent {
    Began(HelperBegan),
    Said(HelperSaid),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    HelperStreamEvent by "event" { Began = "helper.began", Said = "helper.said" } else Unknown
    from { Began: HelperBegan, Said: HelperSaid }
}

/// Its `event` is always `helper.began` and has no field.
///
/// Part of [`models::HelperStreamEvent`](crate::case_stream_or_value::models::HelperStreamEvent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HelperBegan {
    /// Whether events of this kind are sent.
    pub enabled: Option<bool>,
    pub data: Message,
}

object! {
    HelperBegan { enabled: optional bool = "enabled", data: required Message = "data" } always {
        "event" = "helper.began",
    }
    new(data: Message)
}

/// Its `event` is always `helper.said` and has no field.
///
/// Part of [`models::HelperStreamEvent`](crate::case_stream_or_value::models::HelperStreamEvent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HelperSaid {
    pub data: Chunk,
}

object! {
    HelperSaid { data: required Chunk = "data" } always { "event" = "helper.said" }
    new(data: Chunk)
}

/// The request body of `generate`.
///
/// Sent by [`Chat::generate`](crate::case_stream_or_value::resources::chat::Chat::generate) and [`Chat::generate_stream`](crate::case_stream_or_value::resources::chat::Chat::generate_stream).
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
///
/// Sent by [`Chat::create_message`](crate::case_stream_or_value::resources::chat::Chat::create_message) and [`Chat::create_message_stream`](crate::case_stream_or_value::resources::chat::Chat::create_message_stream).
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
///
/// Sent by [`Chat::complete`](crate::case_stream_or_value::resources::chat::Chat::complete) and [`Chat::complete_stream`](crate::case_stream_or_value::resources::chat::Chat::complete_stream).
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

/// The request body of `continue`.
///
/// Sent by [`Chat::continue`](crate::case_stream_or_value::resources::chat::Chat::continue) and [`Chat::continue_stream`](crate::case_stream_or_value::resources::chat::Chat::continue_stream).
#[derive(Clone, Debug, PartialEq)]
pub struct ContinueRequest {
    pub prompt: String,
    pub stream: Option<bool>,
}

object! {
    ContinueRequest {
        prompt: required String = "prompt",
        stream: optional bool = "stream" set(stream: bool => value),
    }
    new(prompt: impl Into<String>)
}

/// The request body of `createRun`.
///
/// Sent by [`Runs::create`](crate::case_stream_or_value::resources::runs::Runs::create) and [`Runs::create_stream`](crate::case_stream_or_value::resources::runs::Runs::create_stream).
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
///
/// Sent by [`Speech::transcribe`](crate::case_stream_or_value::resources::speech::Speech::transcribe) and [`Speech::transcribe_stream`](crate::case_stream_or_value::resources::speech::Speech::transcribe_stream).
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
///
/// Sent by [`Speech::speak`](crate::case_stream_or_value::resources::speech::Speech::speak).
#[derive(Clone, Debug, PartialEq)]
pub struct SpeakRequest {
    pub text: String,
}

object! {
    SpeakRequest { text: required String = "text" }
    new(text: impl Into<String>)
}

/// The request body of `translate`.
///
/// Sent by [`Speech::translate`](crate::case_stream_or_value::resources::speech::Speech::translate) and [`Speech::call_translate_stream`](crate::case_stream_or_value::resources::speech::Speech::call_translate_stream).
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

/// The request body of `summarise`.
///
/// Sent by [`Speech::summarise`](crate::case_stream_or_value::resources::speech::Speech::summarise) and [`Speech::summarise_stream`](crate::case_stream_or_value::resources::speech::Speech::summarise_stream).
#[derive(Clone, Debug, PartialEq)]
pub struct SummariseRequest {
    pub page: String,
    pub gradually: Option<bool>,
}

object! {
    SummariseRequest {
        page: required String = "page",
        gradually: optional bool = "gradually" set(gradually: bool => value),
    }
    new(page: impl Into<String>)
}

/// The request body of `askHelper`.
///
/// Sent by [`Helpers::ask`](crate::case_stream_or_value::resources::helpers::Helpers::ask) and [`Helpers::ask_stream`](crate::case_stream_or_value::resources::helpers::Helpers::ask_stream).
#[derive(Clone, Debug, PartialEq)]
pub struct AskHelperRequest {
    pub text: String,
    /// Whether to give server-sent events, terminated by `data: [DONE]`.
    pub stream: Option<bool>,
}

object! {
    AskHelperRequest {
        text: required String = "text", stream: optional bool = "stream" set(stream: bool => value),
    }
    new(text: impl Into<String>)
}
