// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Members by which unions are told API.

use crate::runtime::object;
use crate::runtime::tagged_union;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Constant;
use std::collections::BTreeMap;

/// Sent by [`Messages::send`](crate::case_constant_tags::resources::messages::Messages::send).
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    pub parts: Vec<Part>,
    pub to: Option<MessageTo>,
}

object! {
    Message {
        parts: required Vec<Part> = "parts",
        to: optional MessageTo = "to" set(to: impl Into<MessageTo> => value),
    }
    new(parts: Vec<Part>)
}

/// The `to` of [`Message`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MessageTo {
    Text(String),
    Person(Person),
    Group(Group),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    MessageTo {
        Text = string,
        Person = object ["object", "name"] requires ["name"] with { "object" = "person" },
        Group = object ["object", "name"] requires ["object", "name"] with { "object" = "group" },
    } else Unknown
    from { Text: String, Text: &str, Person: Person, Group: Group }
}

/// Part of [`models::Message`](crate::case_constant_tags::models::Message).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Part {
    Text(Text),
    Image(Image),
    Break(Break),
    Data(Data),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Part by "type" { Text = "text", Image = "image", Break = "break", Data = "data" } else Unknown
    from { Text: Text, Image: Image, Break: Break, Data: Data }
}

/// Its `type` is always `text` and has no field.
///
/// Part of [`models::Part`](crate::case_constant_tags::models::Part).
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    pub text: String,
}

object! {
    Text { text: required String = "text" } always { "type" = "text" }
    new(text: impl Into<String>)
}

/// Its `type` is always `break` and has no field.
///
/// Part of [`models::Part`](crate::case_constant_tags::models::Part).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Break {}

object! { Break {} always { "type" = "break" } }

/// Its `type` is always `data` and has no field.
///
/// Part of [`models::Part`](crate::case_constant_tags::models::Part).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Data {
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! {
    Data {
        ..additional: Json;
            set(additional: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)> => map)
    } always { "type" = "data" }
}

/// Part of [`models::Part`](crate::case_constant_tags::models::Part) and [`models::Receipt`](crate::case_constant_tags::models::Receipt).
#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    /// Always `image`.
    pub r#type: Constant,
    pub url: String,
}

object! {
    Image { r#type: constant Constant = "type" is "image", url: required String = "url" }
    new(url: impl Into<String>)
}

/// Its `object` is always `person` and has no field.
///
/// Part of [`models::MessageTo`](crate::case_constant_tags::models::MessageTo).
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub name: String,
}

object! {
    Person { name: required String = "name" } always { "object" = "person" }
    new(name: impl Into<String>)
}

/// Its `object` is always `group` and has no field.
///
/// Part of [`models::MessageTo`](crate::case_constant_tags::models::MessageTo).
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub name: String,
}

object! {
    Group { name: required String = "name" } always { "object" = "group" }
    new(name: impl Into<String>)
}

/// Returned by [`Messages::send`](crate::case_constant_tags::resources::messages::Messages::send).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Receipt {
    pub preview: Option<Image>,
    pub event: Event,
}

object! {
    Receipt { preview: optional Image = "preview", event: required Event = "event" }
    new(event: impl Into<Event>)
}

/// Part of [`models::Receipt`](crate::case_constant_tags::models::Receipt).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    Seen(Seen),
    Bounced(Bounced),
    Late(Late),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Event by "kind" {
        Seen = "Seen",
        Bounced = "bounced",
        Late = "late" | "later" | "Late",
    } else Unknown
    from { Seen: Seen, Bounced: Bounced, Late: Late }
}

/// Its `kind` is always `Seen` and has no field.
///
/// Part of [`models::Event`](crate::case_constant_tags::models::Event).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Seen {
    pub at: Option<i64>,
}

object! { Seen { at: optional i64 = "at" } always { "kind" = "Seen" } }

/// Its `kind` is always `bounced` and has no field.
///
/// Part of [`models::Event`](crate::case_constant_tags::models::Event).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bounced {
    pub at: Option<i64>,
}

object! { Bounced { at: optional i64 = "at" } always { "kind" = "bounced" } }

/// Part of [`models::Event`](crate::case_constant_tags::models::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Late {
    pub kind: String,
    pub at: Option<i64>,
}

object! {
    Late { kind: required String = "kind", at: optional i64 = "at" }
    new(kind: impl Into<String>)
}
