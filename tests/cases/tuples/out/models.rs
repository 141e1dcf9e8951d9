// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Tuples API.

use crate::runtime::object;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};
use std::collections::BTreeMap;

/// Longitude and latitude.
///
/// Exactly 2 items.
///
/// Sent by [`B::find`](crate::case_tuples::resources::b::B::find).
pub type Point = (f64, f64);

/// At least 2 items.
pub type Tree = Json;

/// Part of [`models::A`](crate::case_tuples::models::A).
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// At least 2 items.
    pub next: (String, Option<Box<Node>>),
}

object! {
    Node { next: required (String, Option<Box<Node>>) = "next" }
    new(next: (String, Option<Box<Node>>))
}

/// Sent by [`A::put`](crate::case_tuples::resources::a::A::put). Returned by [`A::get`](crate::case_tuples::resources::a::A::get).
#[derive(Clone, Debug, PartialEq)]
pub struct A {
    pub point: Point,
    pub line: Option<Vec<Point>>,
    /// At least 2 items.
    pub closed: Option<(String, i64)>,
    /// At least 2 items.
    pub nullable: Patch<(String, Option<i64>)>,
    /// Exactly 2 items.
    pub found: Option<(String, AFoundItem2)>,
    pub by_name: Option<BTreeMap<String, Point>>,
    /// At least 1 item.
    pub one: Option<(String,)>,
    pub node: Option<Node>,
    pub r#where: Option<AWhere>,
    pub open: Option<Vec<String>>,
    pub same: Option<Vec<f64>>,
    pub mixed: Option<Vec<AMixedItem>>,
    /// At least 2 items.
    pub sample: Option<Vec<ASampleItem>>,
}

object! {
    A {
        point: required Point = "point",
        line: optional Vec<Point> = "line" set(line: impl IntoIterator<Item = Point> => list),
        closed: optional (String, i64) = "closed" set(closed: (String, i64) => value),
        nullable: patch (String, Option<i64>) = "nullable"
            set(nullable: (String, Option<i64>) => value)
            null(nullable_null),
        found: optional (String, AFoundItem2) = "found" set(found: (String, AFoundItem2) => value),
        by_name: optional BTreeMap<String, Point> = "by_name"
            set(by_name: impl IntoIterator<Item = (impl Into<String>, Point)> => map),
        one: optional (String,) = "one" set(one: (String,) => value),
        node: optional Node = "node" set(node: Node => value),
        r#where: optional AWhere = "where" set(r#where: impl Into<AWhere> => value),
        open: optional Vec<String> = "open"
            set(open: impl IntoIterator<Item = impl Into<String>> => list),
        same: optional Vec<f64> = "same" set(same: impl IntoIterator<Item = f64> => list),
        mixed: optional Vec<AMixedItem> = "mixed"
            set(mixed: impl IntoIterator<Item = impl Into<AMixedItem>> => list),
        sample: optional Vec<ASampleItem> = "sample"
            set(sample: impl IntoIterator<Item = ASampleItem> => list),
    }
    new(point: Point)
}

/// The `found.item2` of [`A`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AFoundItem2 {
    pub score: Option<f64>,
}

object! { AFoundItem2 { score: optional f64 = "score" set(score: f64 => value) } }

/// The `where` of [`A`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AWhere {
    Text(String),
    Point(Point),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    AWhere { Text = string, Point = array } else Unknown
    from { Text: String, Text: &str, Point: Point }
}

/// An item of `mixed` of [`A`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AMixedItem {
    Text(String),
    Integer(i64),
    Boolean(bool),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    AMixedItem { Text = string, Integer = integer, Boolean = boolean } else Unknown
    from { Text: String, Text: &str, Integer: i64, Boolean: bool }
}

/// An item of `sample` of [`A`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ASampleItem {
    DateTime(DateTime<FixedOffset>),
    Number(f64),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    ASampleItem { DateTime = string as date, Number = number } else Unknown
    from { DateTime: DateTime<FixedOffset>, Number: f64 }
}
