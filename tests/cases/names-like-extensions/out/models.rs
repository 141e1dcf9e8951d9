// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Names like extensions API.

use crate::runtime::object;

/// Returned by [`A::get`](crate::case_names_like_extensions::resources::a::A::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct XThing {
    pub x_name: Option<String>,
}

object! { XThing { x_name: optional String = "x-name" } }
