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

object! { Paging { page: optional i64 = "page", sort: optional Vec<String> = "sort" } }

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
        z: optional i64 = "z", ratio: optional f64 = "ratio", on: optional bool = "on",
        note: patch String = "note", a: optional String = "a",
    }
}

/// The `inside` of operation `search`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchInside {
    pub row: Option<Row>,
    pub name: Option<String>,
}

object! { SearchInside { row: optional Row = "row", name: optional String = "name" } }

/// The request body of `send`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendRequest {
    pub r#where: Option<Row>,
    pub rows: Option<Vec<Row>>,
    pub paging: Option<Paging>,
}

object! {
    SendRequest {
        r#where: optional Row = "where", rows: optional Vec<Row> = "rows",
        paging: optional Paging = "paging",
    }
}
