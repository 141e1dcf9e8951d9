// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Values inside values API.

use crate::runtime::object;
use crate::runtime::Patch;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Paging {
    pub page: Option<i64>,
    pub sort: Option<Vec<String>>,
}

object! {
    Paging {
        page: optional i64 = "page" set(page: i64),
        sort: optional Vec<String> = "sort" set(sort: list into String),
    }
}

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
        z: optional i64 = "z" set(z: i64), ratio: optional f64 = "ratio" set(ratio: f64),
        on: optional bool = "on" set(on: bool),
        note: patch String = "note" set(note: into String) null(note_null),
        a: optional String = "a" set(a: into String),
    }
}

/// The `inside` of operation `search`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchInside {
    pub row: Option<Row>,
    pub name: Option<String>,
}

object! {
    SearchInside {
        row: optional Row = "row" set(row: Row),
        name: optional String = "name" set(name: into String),
    }
}

/// The request body of `send`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendRequest {
    pub r#where: Option<Row>,
    pub rows: Option<Vec<Row>>,
    pub paging: Option<Paging>,
}

object! {
    SendRequest {
        r#where: optional Row = "where" set(r#where: Row),
        rows: optional Vec<Row> = "rows" set(rows: list Row),
        paging: optional Paging = "paging" set(paging: Paging),
    }
}
