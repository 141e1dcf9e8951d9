// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Chat API.

use crate::runtime::object;
use crate::runtime::string_enum;

/// Sent by [`Chat::create_completion`](crate::case_chat_completions::resources::chat::Chat::create_completion) and [`Chat::create_completion_stream`](crate::case_chat_completions::resources::chat::Chat::create_completion_stream).
#[derive(Clone, Debug, PartialEq)]
pub struct CreateChatCompletionRequest {
    pub model: String,
    pub messages: Vec<ChatMessage>,
    pub temperature: Option<f64>,
    /// Default: `false`.
    pub stream: Option<bool>,
}

object! {
    CreateChatCompletionRequest {
        model: required String = "model", messages: required Vec<ChatMessage> = "messages",
        temperature: optional f64 = "temperature" set(temperature: f64 => value),
        stream: optional bool = "stream" set(stream: bool => value),
    }
    new(model: impl Into<String>, messages: Vec<ChatMessage>)
}

/// Part of [`models::CreateChatCompletionRequest`](crate::case_chat_completions::models::CreateChatCompletionRequest) and [`models::ChatCompletionChoice`](crate::case_chat_completions::models::ChatCompletionChoice).
#[derive(Clone, Debug, PartialEq)]
pub struct ChatMessage {
    pub role: ChatMessageRole,
    pub content: String,
}

object! {
    ChatMessage { role: required ChatMessageRole = "role", content: required String = "content" }
    new(role: impl Into<ChatMessageRole>, content: impl Into<String>)
}

/// The `role` of [`ChatMessage`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ChatMessageRole {
    System,
    User,
    Assistant,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    ChatMessageRole { System = "system", User = "user", Assistant = "assistant" } else Unknown
}

/// Returned by [`Chat::create_completion`](crate::case_chat_completions::resources::chat::Chat::create_completion).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletion {
    pub id: String,
    pub choices: Vec<ChatCompletionChoice>,
}

object! {
    ChatCompletion {
        id: required String = "id", choices: required Vec<ChatCompletionChoice> = "choices",
    }
    new(id: impl Into<String>, choices: Vec<ChatCompletionChoice>)
}

/// An item of `choices` of [`ChatCompletion`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionChoice {
    pub message: ChatMessage,
}

object! {
    ChatCompletionChoice { message: required ChatMessage = "message" }
    new(message: ChatMessage)
}

/// Returned by [`Chat::create_completion_stream`](crate::case_chat_completions::resources::chat::Chat::create_completion_stream).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionChunk {
    pub id: String,
    pub choices: Vec<ChatCompletionChunkChoice>,
}

object! {
    ChatCompletionChunk {
        id: required String = "id", choices: required Vec<ChatCompletionChunkChoice> = "choices",
    }
    new(id: impl Into<String>, choices: Vec<ChatCompletionChunkChoice>)
}

/// An item of `choices` of [`ChatCompletionChunk`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionChunkChoice {
    pub delta: ChatCompletionChunkChoiceDelta,
    pub finish_reason: Option<String>,
}

object! {
    ChatCompletionChunkChoice {
        delta: required ChatCompletionChunkChoiceDelta = "delta",
        finish_reason: optional String = "finish_reason",
    }
    new(delta: ChatCompletionChunkChoiceDelta)
}

/// The `choices.delta` of [`ChatCompletionChunk`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionChunkChoiceDelta {
    pub role: Option<String>,
    pub content: Option<String>,
}

object! {
    ChatCompletionChunkChoiceDelta {
        role: optional String = "role", content: optional String = "content",
    }
}
