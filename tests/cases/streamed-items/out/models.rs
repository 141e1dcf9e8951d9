// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Streamed items API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::tagged_union;
use crate::runtime::Json;

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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Added {
    pub event: AddedEvent,
    pub data: Tick,
}

object! {
    Added { event: required AddedEvent = "event", data: required Tick = "data" }
    new(event: AddedEvent, data: Tick)
}

/// The `event` of [`Added`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AddedEvent {
    Added,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { AddedEvent { Added = "added" } else Unknown }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Removed {
    pub event: RemovedEvent,
    pub data: String,
}

object! {
    Removed { event: required RemovedEvent = "event", data: required String = "data" }
    new(event: RemovedEvent, data: impl Into<String>)
}

/// The `event` of [`Removed`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum RemovedEvent {
    Removed,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { RemovedEvent { Removed = "removed" } else Unknown }

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

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
}

object! { Problem { title: optional String = "title" } }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FollowEvent {
    Added(Added),
    Removed(Removed),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

tagged_union! { FollowEvent by "event" { Added = "added", Removed = "removed" } else Unknown }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecordsItem {
    pub n: i64,
}

object! {
    RecordsItem { n: required i64 = "n" }
    new(n: i64)
}
