// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Components only API.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub owner: Option<Owner>,
}

object! {
    Pet { name: required String = "name", owner: optional Owner = "owner" }
    new(name: impl Into<String>)
}

/// Part of [`models::Pet`](crate::case_components_only::models::Pet).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub name: Option<String>,
}

object! { Owner { name: optional String = "name" } }
