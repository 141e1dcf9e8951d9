// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Without tags and ids API.

use crate::runtime::object;

/// The response body of `GET /`.
///
/// Returned by [`Client::get`](crate::case_untagged_operations::Client::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetResponse {
    pub a: Option<String>,
}

object! { GetResponse { a: optional String = "a" } }
