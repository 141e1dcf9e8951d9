// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Parts of 2.0 API.

use crate::runtime::object;

/// Sent by [`Pets::pets`](crate::case_swagger_2_across_files::resources::pets::Pets::pets).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pet {
    pub name: Option<String>,
}

object! { Pet { name: optional String = "name" set(name: impl Into<String> => value) } }
