// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Optional bodies API.

use crate::runtime::object;

/// `#/paths/~1a/post/requestBody/content/application~1json/schema` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendRequest {
    pub a: Option<String>,
}

object! { SendRequest { a: optional String = "a" } }
