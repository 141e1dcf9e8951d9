// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of The whole query string API.

use crate::runtime::object;

/// `#/paths/~1search/get/parameters/0/content/application~1x-www-form-urlencoded/schema` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchAll {
    pub a: Option<String>,
}

object! { SearchAll { a: optional String = "a" } }
