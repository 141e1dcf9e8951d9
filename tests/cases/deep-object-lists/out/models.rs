// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Lists in brackets API.

use crate::runtime::object;

/// Sent by [`Search::search`](crate::case_deep_object_lists::resources::search::Search::search) and [`Search::store`](crate::case_deep_object_lists::resources::search::Search::store).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub name: Option<String>,
    pub tags: Option<Vec<String>>,
    pub ranges: Option<Vec<FilterRange>>,
}

object! {
    Filter {
        name: optional String = "name" set(name: impl Into<String> => value),
        tags: optional Vec<String> = "tags"
            set(tags: impl IntoIterator<Item = impl Into<String>> => list),
        ranges: optional Vec<FilterRange> = "ranges"
            set(ranges: impl IntoIterator<Item = FilterRange> => list),
    }
}

/// An item of `ranges` of [`Filter`].
#[derive(Clone, Debug, PartialEq)]
pub struct FilterRange {
    pub from: i64,
    pub to: i64,
}

object! {
    FilterRange { from: required i64 = "from", to: required i64 = "to" }
    new(from: i64, to: i64)
}

/// The request body of `store`.
///
/// Sent by [`Search::store`](crate::case_deep_object_lists::resources::search::Search::store).
#[derive(Clone, Debug, PartialEq)]
pub struct StoreRequest {
    pub filter: Filter,
}

object! {
    StoreRequest { filter: required Filter = "filter" }
    new(filter: Filter)
}
