// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Parts of 2.0 API.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pet {
    pub name: Option<String>,
}

object! { Pet { name: optional String = "name" set(name: impl Into<String> => value) } }
