// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Encodings of parts API.

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::{DateTime, FixedOffset};
use std::collections::BTreeMap;

#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Level {
    Low,
    High,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Level { Low = "low", High = "high" } else Unknown }

#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    pub x: i64,
    pub y: Option<i64>,
}

object! {
    Point { x: required i64 = "x", y: optional i64 = "y" set(y: i64) }
    new(x: i64)
}

/// The request body of `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendRequest {
    pub picture: runtime::Part,
    /// The header `X-Page` of `picture`.
    pub picture_x_page: i64,
    pub scan: Option<runtime::Part>,
    pub csv: Option<String>,
    pub latin: Option<String>,
    /// The language.
    pub latin_x_lang: Option<String>,
    pub at: DateTime<FixedOffset>,
    pub flag: Option<bool>,
    pub level: Option<Level>,
    pub either: Option<SendRequestEither>,
    pub tags: Option<Vec<String>>,
    pub joined: Option<Vec<String>>,
    pub piped: Option<Vec<i64>>,
    pub filter: Option<Point>,
    pub deep: Option<Point>,
    pub points: Option<Vec<Point>>,
    pub quoted: Option<String>,
    pub grid: Option<Vec<Vec<i64>>>,
    pub map: Option<BTreeMap<String, i64>>,
    pub xml: Option<runtime::Part>,
}

parts! {
    SendRequest {
        picture: required file = "picture", picture_x_page: required header = "X-Page",
        scan: optional file = "scan" set(scan: into runtime::Part),
        csv: optional value = "csv" set(csv: into String),
        latin: optional value = "latin" set(latin: into String),
        latin_x_lang: optional header = "X-Lang" set(latin_x_lang: into String),
        at: required value = "at", flag: optional value = "flag" set(flag: bool),
        level: optional value = "level" set(level: into Level),
        either: optional value = "either" set(either: into SendRequestEither),
        tags: optional value = "tags" set(tags: list into String),
        joined: optional value = "joined" set(joined: list into String),
        piped: optional value = "piped" set(piped: list i64),
        filter: optional value = "filter" set(filter: Point),
        deep: optional value = "deep" set(deep: Point),
        points: optional value = "points" set(points: list Point),
        quoted: optional value = "quoted" set(quoted: into String),
        grid: optional value = "grid" set(grid: list Vec<i64>),
        map: optional value = "map" set(map: map i64),
        xml: optional file = "xml" set(xml: into runtime::Part),
    }
    new(picture: impl Into<runtime::Part>, picture_x_page: i64, at: DateTime<FixedOffset>)
}

/// The `either` of the request body of `send`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendRequestEither {
    Integer(i64),
    Point(Point),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    SendRequestEither {
        Integer = integer,
        Point = object ["x", "y"] requires ["x"],
    } else Unknown
}

/// The request body of `mix`.
#[derive(Clone, Debug, PartialEq)]
pub struct MixRequest {
    pub meta: Point,
    pub media: runtime::Part,
}

parts! {
    MixRequest { meta: required value = "meta", media: required file = "media" }
    new(meta: Point, media: impl Into<runtime::Part>)
}
