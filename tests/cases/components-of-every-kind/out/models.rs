// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Components of every kind API.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Thing {
    pub name: Option<String>,
}

object! { Thing { name: optional String = "name" } }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Wrong {
    pub message: Option<String>,
}

object! { Wrong { message: optional String = "message" } }
