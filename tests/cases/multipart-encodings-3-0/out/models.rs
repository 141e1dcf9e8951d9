// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Encodings of parts in 3.0 API.

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::Base64;

/// The request body of `send`.
///
/// Sent by [`A::send`](crate::case_multipart_encodings_3_0::resources::a::A::send).
#[derive(Clone, Debug, PartialEq)]
pub struct SendRequest {
    pub file: runtime::Part,
    pub joined: Option<Vec<String>>,
    pub point: Option<SendRequestPoint>,
    pub data: Option<Base64>,
    pub pages: Option<Vec<runtime::Part>>,
}

parts! {
    SendRequest {
        file: required file = "file",
        joined: optional value = "joined"
            set(joined: impl IntoIterator<Item = impl Into<String>> => list),
        point: optional value = "point" set(point: SendRequestPoint => value),
        data: optional value = "data" set(data: Base64 => value),
        pages: optional file = "pages"
            set(pages: impl IntoIterator<Item = impl Into<runtime::Part>> => list),
    }
    new(file: impl Into<runtime::Part>)
}

/// The `point` of the request body of `send`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendRequestPoint {
    pub x: Option<i64>,
}

object! { SendRequestPoint { x: optional i64 = "x" set(x: i64 => value) } }
