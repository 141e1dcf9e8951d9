// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the What is not understood API.

use crate::runtime::object;
use crate::runtime::Json;

/// The response body of `get`.
///
/// Returned by [`A::get`](crate::case_unknown_keywords::resources::a::A::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetResponse {
    pub x: Option<Json>,
}

object! { GetResponse { x: optional Json as any = "x" } }
