// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Equal errors API.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotFound {
    pub message: Option<String>,
}

object! { NotFound { message: optional String = "message" } }
