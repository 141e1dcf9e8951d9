// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Several media types API.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct A {
    pub a: Option<String>,
}

object! { A { a: optional String = "a" set(a: into String) } }
