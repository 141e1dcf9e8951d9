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
use crate::runtime::Base64;
use std::collections::BTreeMap;

/// Part of [`models::SendRequest`](crate::case_multipart_encodings::models::SendRequest).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Level {
    Low,
    High,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Level { Low = "low", High = "high" } else Unknown }

/// Part of [`models::SendRequest`](crate::case_multipart_encodings::models::SendRequest), [`models::SendRequestEither`](crate::case_multipart_encodings::models::SendRequestEither), [`models::MixRequest`](crate::case_multipart_encodings::models::MixRequest) and others.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    pub x: i64,
    pub y: Option<i64>,
}

object! {
    Point { x: required i64 = "x", y: optional i64 = "y" set(y: i64 => value) }
    new(x: i64)
}

/// The request body of `send`.
///
/// Sent by [`A::send`](crate::case_multipart_encodings::resources::a::A::send).
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
    pub xml: Option<Point>,
    pub seal: Option<Base64>,
    pub stamp: Option<Base64>,
}

parts! {
    SendRequest {
        picture: required file = "picture", picture_x_page: required header = "X-Page",
        scan: optional file = "scan" set(scan: impl Into<runtime::Part> => value),
        csv: optional value = "csv" set(csv: impl Into<String> => value),
        latin: optional value = "latin" set(latin: impl Into<String> => value),
        latin_x_lang: optional header = "X-Lang" set(latin_x_lang: impl Into<String> => value),
        at: required value = "at", flag: optional value = "flag" set(flag: bool => value),
        level: optional value = "level" set(level: impl Into<Level> => value),
        either: optional value = "either" set(either: impl Into<SendRequestEither> => value),
        tags: optional value = "tags" set(tags: impl IntoIterator<Item = impl Into<String>> => list),
        joined: optional value = "joined"
            set(joined: impl IntoIterator<Item = impl Into<String>> => list),
        piped: optional value = "piped" set(piped: impl IntoIterator<Item = i64> => list),
        filter: optional value = "filter" set(filter: Point => value),
        deep: optional value = "deep" set(deep: Point => value),
        points: optional value = "points" set(points: impl IntoIterator<Item = Point> => list),
        quoted: optional value = "quoted" set(quoted: impl Into<String> => value),
        grid: optional value = "grid" set(grid: impl IntoIterator<Item = Vec<i64>> => list),
        map: optional value = "map"
            set(map: impl IntoIterator<Item = (impl Into<String>, i64)> => map),
        xml: optional value = "xml" set(xml: Point => value),
        seal: optional value = "seal" set(seal: Base64 => value),
        stamp: optional value = "stamp" set(stamp: Base64 => value),
    }
    new(picture: impl Into<runtime::Part>, picture_x_page: i64, at: DateTime<FixedOffset>)
}

/// The `either` of the request body of `send`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendRequestEither {
    Integer(i64),
    Point(Point),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    SendRequestEither {
        Integer = integer,
        Point = object ["x", "y"] requires ["x"],
    } else Unknown
    from { Integer: i64, Point: Point }
}

/// The request body of `mix`.
///
/// Sent by [`Mixed::mix`](crate::case_multipart_encodings::resources::mixed::Mixed::mix).
#[derive(Clone, Debug, PartialEq)]
pub struct MixRequest {
    pub meta: Point,
    pub media: runtime::Part,
}

parts! {
    MixRequest { meta: required value = "meta", media: required file = "media" }
    new(meta: Point, media: impl Into<runtime::Part>)
}

/// The request body of `sendMany`.
///
/// Sent by [`Many::send`](crate::case_multipart_encodings::resources::many::Many::send).
#[derive(Clone, Debug, PartialEq)]
pub struct SendManyRequest {
    pub pages: Vec<runtime::Part>,
    /// The header `X-Book` of `pages`.
    pub pages_x_book: Option<String>,
    pub words: Option<Vec<String>>,
    /// The header `X-Lang` of `words`.
    pub words_x_lang: Option<String>,
    pub places: Option<Vec<Point>>,
    /// The header `X-Map` of `places`.
    pub places_x_map: Option<i64>,
}

parts! {
    SendManyRequest {
        pages: required file = "pages",
        pages_x_book: optional header = "X-Book" set(pages_x_book: impl Into<String> => value),
        words: optional value = "words"
            set(words: impl IntoIterator<Item = impl Into<String>> => list),
        words_x_lang: optional header = "X-Lang" set(words_x_lang: impl Into<String> => value),
        places: optional value = "places" set(places: impl IntoIterator<Item = Point> => list),
        places_x_map: optional header = "X-Map" set(places_x_map: i64 => value),
    }
    new(pages: Vec<runtime::Part>)
}
