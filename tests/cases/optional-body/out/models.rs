// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Optional bodies API.

use crate::runtime::object;

/// The request body of `send`.
///
/// Sent by [`A::send`](crate::case_optional_body::resources::a::A::send).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendRequest {
    pub a: Option<String>,
}

object! { SendRequest { a: optional String = "a" set(a: impl Into<String> => value) } }
