// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Tags that are called like modules API.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Model {
    pub id: String,
}

object! {
    Model { id: required String = "id" }
    new(id: impl Into<String>)
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub message: Option<String>,
}

object! { Problem { message: optional String = "message" } }
