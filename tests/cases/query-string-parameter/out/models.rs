// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of The whole query string API.

use crate::runtime::object;

/// Sent by [`Search::search`](crate::case_query_string_parameter::resources::search::Search::search).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub title: Option<String>,
    pub ids: Option<Vec<i64>>,
    pub near: Option<FilterNear>,
}

object! {
    Filter {
        title: optional String = "title" set(title: impl Into<String> => value),
        ids: optional Vec<i64> = "ids" set(ids: impl IntoIterator<Item = i64> => list),
        near: optional FilterNear = "near" set(near: FilterNear => value),
    }
}

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::FilterNear`](crate::case_query_string_parameter::models::FilterNear) and [`models::MoreAllPlain`](crate::case_query_string_parameter::models::MoreAllPlain).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct XOnly {
    pub x: Option<f64>,
}

object! { XOnly { x: optional f64 = "x" set(x: f64 => value) } }

/// The `near` of [`Filter`].
pub type FilterNear = XOnly;

/// The `selector` of operation `select`.
///
/// Sent by [`Select::select`](crate::case_query_string_parameter::resources::select::Select::select).
#[derive(Clone, Debug, PartialEq)]
pub struct SelectSelector {
    pub a: Vec<i64>,
}

object! {
    SelectSelector { a: required Vec<i64> = "a" }
    new(a: Vec<i64>)
}

/// The `all` of operation `styled`.
///
/// Sent by [`Styled::styled`](crate::case_query_string_parameter::resources::styled::Styled::styled).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StyledAll {
    pub a: Option<Vec<String>>,
}

object! {
    StyledAll {
        a: optional Vec<String> = "a" set(a: impl IntoIterator<Item = impl Into<String>> => list),
    }
}

/// The `all` of operation `more`.
///
/// Sent by [`More::more`](crate::case_query_string_parameter::resources::more::More::more).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MoreAll {
    pub near: Option<MoreAllNear>,
    pub tags: Option<Vec<String>>,
    pub path: Option<String>,
    pub plain: Option<MoreAllPlain>,
}

object! {
    MoreAll {
        near: optional MoreAllNear = "near" set(near: MoreAllNear => value),
        tags: optional Vec<String> = "tags"
            set(tags: impl IntoIterator<Item = impl Into<String>> => list),
        path: optional String = "path" set(path: impl Into<String> => value),
        plain: optional MoreAllPlain = "plain" set(plain: MoreAllPlain => value),
    }
}

/// The `all.near` of operation `more`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MoreAllNear {
    pub x: Option<f64>,
    pub at: Option<String>,
}

object! {
    MoreAllNear {
        x: optional f64 = "x" set(x: f64 => value),
        at: optional String = "at" set(at: impl Into<String> => value),
    }
}

/// The `all.plain` of operation `more`.
pub type MoreAllPlain = XOnly;

/// The `all` of operation `meant`.
///
/// Sent by [`Meant::meant`](crate::case_query_string_parameter::resources::meant::Meant::meant).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeantAll {
    pub a: Option<String>,
}

object! { MeantAll { a: optional String = "a" set(a: impl Into<String> => value) } }
