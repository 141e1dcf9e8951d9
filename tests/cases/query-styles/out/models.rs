// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Query styles API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;

/// Sent by [`Search::search`](crate::case_query_styles::resources::search::Search::search).
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    pub from: i64,
    pub to: Option<i64>,
}

object! {
    Range { from: required i64 = "from", to: optional i64 = "to" set(to: i64 => value) }
    new(from: i64)
}

/// The `created` of operation `search`.
///
/// Sent by [`Search::search`](crate::case_query_styles::resources::search::Search::search).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchCreated {
    Object(SearchCreatedObject),
    Integer(i64),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    SearchCreated {
        Object = object ["gt", "lt"],
        Integer = integer,
    } else Unknown
    from { Object: SearchCreatedObject, Integer: i64 }
}

/// An alternative of `created` of operation `search`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchCreatedObject {
    pub gt: Option<i64>,
    pub lt: Option<i64>,
}

object! {
    SearchCreatedObject {
        gt: optional i64 = "gt" set(gt: i64 => value),
        lt: optional i64 = "lt" set(lt: i64 => value),
    }
}

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::SearchSort`](crate::case_query_styles::models::SearchSort) and [`models::SearchSortItem`](crate::case_query_styles::models::SearchSortItem).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum UpOrDown {
    Up,
    Down,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { UpOrDown { Up = "up", Down = "down" } else Unknown }

/// The `sort` of operation `search`.
///
/// Sent by [`Search::search`](crate::case_query_styles::resources::search::Search::search).
pub type SearchSort = UpOrDown;

/// An item of `sorts` of operation `search`.
///
/// Sent by [`Search::search`](crate::case_query_styles::resources::search::Search::search).
pub type SearchSortItem = UpOrDown;
