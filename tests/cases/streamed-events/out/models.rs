// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Events and their fields API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::tagged_union;
use crate::runtime::Json;

/// Its `event` is always `message` and has no field.
///
/// Part of [`models::ReadMessagesEvent`](crate::case_streamed_events::models::ReadMessagesEvent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Message {
    pub id: Option<String>,
    pub data: MessageData,
}

object! {
    Message { id: optional String = "id", data: required MessageData = "data" } always {
        "event" = "message",
    }
    new(data: MessageData)
}

/// The `data` of [`Message`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageData {
    pub text: String,
}

object! {
    MessageData { text: required String = "text" }
    new(text: impl Into<String>)
}

/// Its `event` is always `beat` and has no field.
///
/// Part of [`models::ReadMessagesEvent`](crate::case_streamed_events::models::ReadMessagesEvent).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Beat {
    pub retry: Option<i64>,
}

object! { Beat { retry: optional i64 = "retry" } always { "event" = "beat" } }

/// The `event` of operation `readAnswer`.
///
/// Returned by [`Answers::read`](crate::case_streamed_events::resources::answers::Answers::read).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReadAnswerEvent {
    Token(ReadAnswerEventToken),
    Usage(ReadAnswerEventUsage),
    Ping(ReadAnswerEventPing),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    ReadAnswerEvent by "event" { Token = "token", Usage = "usage", Ping = "ping" } else Unknown
    from { Token: ReadAnswerEventToken, Usage: ReadAnswerEventUsage, Ping: ReadAnswerEventPing }
}

/// Token
///
/// Its `event` is always `token` and has no field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReadAnswerEventToken {
    pub data: String,
}

object! {
    ReadAnswerEventToken { data: required String = "data" } always { "event" = "token" }
    new(data: impl Into<String>)
}

/// Usage
///
/// Its `event` is always `usage` and has no field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReadAnswerEventUsage {
    pub data: ReadAnswerEventUsageData,
}

object! {
    ReadAnswerEventUsage { data: required ReadAnswerEventUsageData = "data" } always {
        "event" = "usage",
    }
    new(data: ReadAnswerEventUsageData)
}

/// The `event.data` of operation `readAnswer`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReadAnswerEventUsageData {
    pub tokens: i64,
}

object! {
    ReadAnswerEventUsageData { tokens: required i64 = "tokens" }
    new(tokens: i64)
}

/// Ping
///
/// Its `event` is always `ping` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadAnswerEventPing {
    pub retry: Option<i64>,
}

object! { ReadAnswerEventPing { retry: optional i64 = "retry" } always { "event" = "ping" } }

/// The `event` of operation `readMessages`.
///
/// Returned by [`Messages::read`](crate::case_streamed_events::resources::messages::Messages::read).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReadMessagesEvent {
    Message(Message),
    Beat(Beat),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    ReadMessagesEvent by "event" { Message = "message", Beat = "beat" } else Unknown
    from { Message: Message, Beat: Beat }
}

/// The `event` of operation `readSignals`.
///
/// Returned by [`Signals::read`](crate::case_streamed_events::resources::signals::Signals::read).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReadSignalsEvent {
    pub event: ReadSignalsEventEvent,
    pub id: Option<String>,
}

object! {
    ReadSignalsEvent {
        event: required ReadSignalsEventEvent = "event", id: optional String = "id",
    }
    new(event: impl Into<ReadSignalsEventEvent>)
}

/// The `event.event` of operation `readSignals`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ReadSignalsEventEvent {
    Start,
    Stop,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { ReadSignalsEventEvent { Start = "start", Stop = "stop" } else Unknown }

/// The `event` of operation `readCounts`.
///
/// Returned by [`Counts::read`](crate::case_streamed_events::resources::counts::Counts::read).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReadCountsEvent {
    pub id: i64,
    pub data: ReadCountsEventData,
    pub retry: Option<String>,
}

object! {
    ReadCountsEvent {
        id: required i64 = "id", data: required ReadCountsEventData = "data",
        retry: optional String = "retry",
    }
    new(id: i64, data: ReadCountsEventData)
}

/// The `event.data` of operation `readCounts`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadCountsEventData {
    pub n: Option<i64>,
}

object! { ReadCountsEventData { n: optional i64 = "n" } }

/// The `event` of operation `readSteps`.
///
/// Returned by [`Steps::read`](crate::case_streamed_events::resources::steps::Steps::read).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReadStepsEvent {
    Begun(ReadStepsEventBegun),
    Done(ReadStepsEventDone),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    ReadStepsEvent by "event" { Begun = "begun", Done = "done" } else Unknown
    from { Begun: ReadStepsEventBegun, Done: ReadStepsEventDone }
}

/// Begun
///
/// Its `event` is always `begun` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadStepsEventBegun {
    pub step: Option<i64>,
}

object! { ReadStepsEventBegun { step: optional i64 = "step" } always { "event" = "begun" } }

/// Done
///
/// Its `event` is always `done` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadStepsEventDone {
    pub id: Option<i64>,
}

object! { ReadStepsEventDone { id: optional i64 = "id" } always { "event" = "done" } }

/// The `event` of operation `readPlaces`.
///
/// Returned by [`Places::read`](crate::case_streamed_events::resources::places::Places::read).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReadPlacesEvent {
    pub id: i64,
}

object! {
    ReadPlacesEvent { id: required i64 = "id" }
    new(id: i64)
}
