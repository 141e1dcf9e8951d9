// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Hints of paging API.

use crate::runtime::object;

/// Returned by [`A::list_a`](crate::case_paging_hints::resources::a::A::list_a) and [`B::list`](crate::case_paging_hints::resources::b::B::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub items: Option<Vec<String>>,
    pub next: Option<String>,
}

object! { Page { items: optional Vec<String> = "items", next: optional String = "next" } }

/// The `event` of operation `stream`.
///
/// Returned by [`C::stream`](crate::case_paging_hints::resources::c::C::stream).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamEvent {
    pub data: Option<String>,
}

object! { StreamEvent { data: optional String = "data" } }
