// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Several successes API.

use crate::runtime::object;

/// The response body of `different`.
///
/// Returned by [`A::different`](crate::case_several_successes::resources::a::A::different).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DifferentResponse {
    pub id: String,
}

object! {
    DifferentResponse { id: required String = "id" }
    new(id: impl Into<String>)
}
