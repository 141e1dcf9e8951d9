// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Parts of 3.2 API.

use crate::runtime::object;

/// Returned by [`Cats::list`](crate::case_parts_of_3_2::resources::cats::Cats::list). An error of [`Cats::list`](crate::case_parts_of_3_2::resources::cats::Cats::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub name: Option<String>,
}

object! { Cat { name: optional String = "name" } }
