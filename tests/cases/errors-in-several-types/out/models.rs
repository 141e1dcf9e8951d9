// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Errors in several types API.

use crate::runtime::object;

/// Sent by [`Books::add`](crate::case_errors_in_several_types::resources::books::Books::add). Returned by [`Books::add`](crate::case_errors_in_several_types::resources::books::Books::add), [`Books::get`](crate::case_errors_in_several_types::resources::books::Books::get), [`Books::delete`](crate::case_errors_in_several_types::resources::books::Books::delete) and others.
#[derive(Clone, Debug, PartialEq)]
pub struct Book {
    pub title: String,
}

object! {
    Book { title: required String = "title" }
    new(title: impl Into<String>)
}

/// An error of [`Books::add`](crate::case_errors_in_several_types::resources::books::Books::add), [`Books::get`](crate::case_errors_in_several_types::resources::books::Books::get), [`Books::delete`](crate::case_errors_in_several_types::resources::books::Books::delete) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub code: i64,
    pub field: Option<String>,
}

object! {
    Problem { code: required i64 = "code", field: optional String = "field" }
    new(code: i64)
}
