// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Values inside values API.

use crate::runtime::object;
use crate::runtime::Patch;

/// Sent by [`Search::search`](crate::case_nested_values::resources::search::Search::search).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Paging {
    pub page: Option<i64>,
    pub sort: Option<Vec<String>>,
}

object! {
    Paging {
        page: optional i64 = "page" set(page: i64 => value),
        sort: optional Vec<String> = "sort"
            set(sort: impl IntoIterator<Item = impl Into<String>> => list),
    }
}

/// Sent by [`Search::search`](crate::case_nested_values::resources::search::Search::search).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    pub z: Option<i64>,
    pub ratio: Option<f64>,
    pub on: Option<bool>,
    pub note: Patch<String>,
    pub a: Option<String>,
}

object! {
    Row {
        z: optional i64 = "z" set(z: i64 => value),
        ratio: optional f64 = "ratio" set(ratio: f64 => value),
        on: optional bool = "on" set(on: bool => value),
        note: patch String = "note" set(note: impl Into<String> => value) null(note_null),
        a: optional String = "a" set(a: impl Into<String> => value),
    }
}

/// The `inside` of operation `search`.
///
/// Sent by [`Search::search`](crate::case_nested_values::resources::search::Search::search).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchInside {
    pub row: Option<Row>,
    pub name: Option<String>,
}

object! {
    SearchInside {
        row: optional Row = "row" set(row: Row => value),
        name: optional String = "name" set(name: impl Into<String> => value),
    }
}

/// The request body of `send`.
///
/// Sent by [`Search::send`](crate::case_nested_values::resources::search::Search::send).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendRequest {
    pub r#where: Option<Row>,
    pub rows: Option<Vec<Row>>,
    pub paging: Option<Paging>,
}

object! {
    SendRequest {
        r#where: optional Row = "where" set(r#where: Row => value),
        rows: optional Vec<Row> = "rows" set(rows: impl IntoIterator<Item = Row> => list),
        paging: optional Paging = "paging" set(paging: Paging => value),
    }
}
