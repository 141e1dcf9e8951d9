// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Webhooks only API.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Ping {
    pub at: Option<String>,
}

object! { Ping { at: optional String = "at" } }
