// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Streamed items API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::tagged_union;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::JsonString;

/// Returned by [`Events::listen`](crate::case_streamed_items::resources::events::Events::listen).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event {
    pub event: Option<String>,
    pub id: Option<String>,
    pub data: String,
    pub retry: Option<i64>,
}

object! {
    Event {
        event: optional String = "event", id: optional String = "id",
        data: required String = "data", retry: optional i64 = "retry",
    }
    new(data: impl Into<String>)
}

/// Its `event` is always `added` and has no field.
///
/// Part of [`models::FollowEvent`](crate::case_streamed_items::models::FollowEvent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Added {
    pub data: Tick,
}

object! {
    Added { data: required Tick = "data" } always { "event" = "added" }
    new(data: Tick)
}

/// Its `event` is always `removed` and has no field.
///
/// Part of [`models::FollowEvent`](crate::case_streamed_items::models::FollowEvent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Removed {
    pub data: String,
}

object! {
    Removed { data: required String = "data" } always { "event" = "removed" }
    new(data: impl Into<String>)
}

/// Its `event` is always `count` and has no field.
///
/// Part of [`models::ReadFeedEvent`](crate::case_streamed_items::models::ReadFeedEvent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Count {
    pub data: i64,
}

object! {
    Count { data: required i64 = "data" } always { "event" = "count" }
    new(data: i64)
}

/// Its `event` is always `line` and has no field.
///
/// Part of [`models::ReadFeedEvent`](crate::case_streamed_items::models::ReadFeedEvent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Line {
    pub data: String,
}

object! {
    Line { data: required String = "data" } always { "event" = "line" }
    new(data: impl Into<String>)
}

/// Its `event` is always `document` and has no field.
///
/// Part of [`models::ReadFeedEvent`](crate::case_streamed_items::models::ReadFeedEvent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Document {
    pub data: JsonString<Tick>,
}

object! {
    Document { data: required JsonString<Tick> = "data" } always { "event" = "document" }
    new(data: impl Into<JsonString<Tick>>)
}

/// Returned by [`Ticks::tick`](crate::case_streamed_items::resources::ticks::Ticks::tick) and [`Lines::lines`](crate::case_streamed_items::resources::lines::Lines::lines).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tick {
    pub n: i64,
    pub id: Option<String>,
}

object! {
    Tick { n: required i64 = "n", id: optional String = "id" }
    new(n: i64)
}

/// An error of [`Events::listen`](crate::case_streamed_items::resources::events::Events::listen).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
}

object! { Problem { title: optional String = "title" } }

/// The `event` of operation `follow`.
///
/// Returned by [`Changes::follow`](crate::case_streamed_items::resources::changes::Changes::follow).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FollowEvent {
    Added(Added),
    Removed(Removed),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    FollowEvent by "event" { Added = "added", Removed = "removed" } else Unknown
    from { Added: Added, Removed: Removed }
}

/// The `event` of operation `readFeed`.
///
/// Returned by [`Feed::read`](crate::case_streamed_items::resources::feed::Feed::read).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReadFeedEvent {
    Count(Count),
    Line(Line),
    Document(Document),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    ReadFeedEvent by "event" { Count = "count", Line = "line", Document = "document" } else Unknown
    from { Count: Count, Line: Line, Document: Document }
}

/// The `event` of operation `readWords`.
///
/// Returned by [`Words::read`](crate::case_streamed_items::resources::words::Words::read).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ReadWordsEvent {
    Solo,
    Duo,
    Value12,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { ReadWordsEvent { Solo = "solo", Duo = "duo", Value12 = "12" } else Unknown }

/// The `event` of operation `readEither`.
///
/// Returned by [`Words::read_either`](crate::case_streamed_items::resources::words::Words::read_either).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReadEitherEvent {
    Text(String),
    Tick(Tick),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    ReadEitherEvent {
        Text = string,
        Tick = object ["n", "id"] requires ["n"],
    } else Unknown
    from { Text: String, Text: &str, Tick: Tick }
}

/// An item of operation `records`.
///
/// Returned by [`Records::records`](crate::case_streamed_items::resources::records::Records::records).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecordsItem {
    pub n: i64,
}

object! {
    RecordsItem { n: required i64 = "n" }
    new(n: i64)
}
