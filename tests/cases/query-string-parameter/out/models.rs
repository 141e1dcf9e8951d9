// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of The whole query string API.

use crate::runtime::object;

/// The `all` of operation `search`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchAll {
    pub a: Option<String>,
}

object! { SearchAll { a: optional String = "a" set(a: impl Into<String> => value) } }
