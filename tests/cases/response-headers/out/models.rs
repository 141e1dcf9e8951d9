// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Response headers API.

use crate::runtime::object;

/// The `X-Json` of the response body of `get`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetResponseXJson {
    pub a: Option<String>,
}

object! { GetResponseXJson { a: optional String = "a" } }
