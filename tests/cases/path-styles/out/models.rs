// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Path styles API.

use crate::runtime::object;

/// The `point` of operation `get`.
///
/// Sent by [`A::get`](crate::case_path_styles::resources::a::A::get).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPoint {
    pub x: Option<i64>,
    pub y: Option<i64>,
}

object! {
    GetPoint {
        x: optional i64 = "x" set(x: i64 => value), y: optional i64 = "y" set(y: i64 => value),
    }
}
