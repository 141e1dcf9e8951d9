// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Encodings of parts in 3.2 API.

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::Base64;

/// Part of [`models::SendRequest`](crate::case_multipart_encodings_3_2::models::SendRequest).
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    pub x: i64,
}

object! {
    Point { x: required i64 = "x" }
    new(x: i64)
}

/// The request body of `send`.
///
/// Sent by [`A::send`](crate::case_multipart_encodings_3_2::resources::a::A::send).
#[derive(Clone, Debug, PartialEq)]
pub struct SendRequest {
    pub text: String,
    pub count: Option<i64>,
    pub flag: Option<bool>,
    pub point: Option<Point>,
    pub points: Option<Vec<Point>>,
    pub words: Option<Vec<String>>,
    pub seal: Option<Base64>,
    /// Of any type.
    pub anything: Option<runtime::Part>,
    pub joined: Option<Vec<String>>,
}

parts! {
    SendRequest {
        text: required value = "text", count: optional value = "count" set(count: i64 => value),
        flag: optional value = "flag" set(flag: bool => value),
        point: optional value = "point" set(point: Point => value),
        points: optional value = "points" set(points: impl IntoIterator<Item = Point> => list),
        words: optional value = "words"
            set(words: impl IntoIterator<Item = impl Into<String>> => list),
        seal: optional value = "seal" set(seal: Base64 => value),
        anything: optional file = "anything" set(anything: impl Into<runtime::Part> => value),
        joined: optional value = "joined"
            set(joined: impl IntoIterator<Item = impl Into<String>> => list),
    }
    new(text: impl Into<String>)
}
