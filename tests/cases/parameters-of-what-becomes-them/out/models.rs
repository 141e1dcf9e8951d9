// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Search API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::integer_enum;
use crate::runtime::union;
use crate::runtime::Json;

/// Example: `dog`.
///
/// Sent by [`Search::search`](crate::case_parameters_of_what_becomes_them::resources::search::Search::search).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    Cat,
    Dog,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Kind { Cat = "cat", Dog = "dog" } else Unknown }

/// The `order` of operation `search`.
///
/// Sent by [`Search::search`](crate::case_parameters_of_what_becomes_them::resources::search::Search::search).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SearchOrder {
    Asc,
    Desc,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { SearchOrder { Asc = "asc", Desc = "desc" } else Unknown }

/// The `level` of operation `search`.
///
/// Sent by [`Search::search`](crate::case_parameters_of_what_becomes_them::resources::search::Search::search).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SearchLevel {
    Value1,
    Value2,
    Value3,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { SearchLevel { Value1 = 1, Value2 = 2, Value3 = 3 } else Unknown }

/// The `created` of operation `search`.
///
/// Sent by [`Search::search`](crate::case_parameters_of_what_becomes_them::resources::search::Search::search).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchCreated {
    Range(SearchCreatedRange),
    Integer(i64),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    SearchCreated {
        Range = object ["gte", "lte"],
        Integer = integer,
    } else Unknown
    from { Range: SearchCreatedRange, Integer: i64 }
}

/// range
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchCreatedRange {
    pub gte: Option<i64>,
    pub lte: Option<i64>,
}

object! {
    SearchCreatedRange {
        gte: optional i64 = "gte" set(gte: i64 => value),
        lte: optional i64 = "lte" set(lte: i64 => value),
    }
}

/// The `shape` of operation `search`.
///
/// Sent by [`Search::search`](crate::case_parameters_of_what_becomes_them::resources::search::Search::search).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchShape {
    pub wide: Option<bool>,
}

object! { SearchShape { wide: optional bool = "wide" set(wide: bool => value) } }
