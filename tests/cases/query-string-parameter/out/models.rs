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

/// The `near` of [`Filter`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterNear {
    pub x: Option<f64>,
}

object! { FilterNear { x: optional f64 = "x" set(x: f64 => value) } }

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
