// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Response headers API.

use crate::runtime::object;

/// `#/paths/~1a/get/responses/200/headers/X-Json/content/application~1json/schema` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetResponseXJson {
    pub a: Option<String>,
}

object! { GetResponseXJson { a: optional String = "a" } }
