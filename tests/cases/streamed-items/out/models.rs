// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Streamed items API.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Event {
    pub data: Option<String>,
}

object! { Event { data: optional String = "data" } }
