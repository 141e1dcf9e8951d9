// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Parameters with content API.

use crate::runtime::object;

/// The `filter` of operation `get`.
///
/// Sent by [`A::get`](crate::case_parameter_content::resources::a::A::get).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFilter {
    pub a: Option<i64>,
}

object! { GetFilter { a: optional i64 = "a" set(a: i64 => value) } }
