// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Header parameters API.

use crate::runtime::object;

/// The `X-Range` of operation `get`.
///
/// Sent by [`A::get`](crate::case_header_parameters::resources::a::A::get).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetXRange {
    pub from: Option<i64>,
    pub to: Option<i64>,
}

object! {
    GetXRange {
        from: optional i64 = "from" set(from: i64 => value),
        to: optional i64 = "to" set(to: i64 => value),
    }
}
