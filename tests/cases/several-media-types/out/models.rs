// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Several media types API.

use crate::runtime::object;

/// Sent by [`JsonFirst::json_and_form`](crate::case_several_media_types::resources::json_first::JsonFirst::json_and_form) and [`Xml::xml`](crate::case_several_media_types::resources::xml::Xml::xml). Returned by [`JsonFirst::json_and_form`](crate::case_several_media_types::resources::json_first::JsonFirst::json_and_form), [`Reports::get`](crate::case_several_media_types::resources::reports::Reports::get), [`Exports::export`](crate::case_several_media_types::resources::exports::Exports::export) and others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct A {
    pub a: Option<String>,
}

object! { A { a: optional String = "a" set(a: impl Into<String> => value) } }

/// Returned by [`Reports::get`](crate::case_several_media_types::resources::reports::Reports::get) and [`Exports::export`](crate::case_several_media_types::resources::exports::Exports::export).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Full {
    pub pages: Vec<String>,
}

object! {
    Full { pages: required Vec<String> = "pages" }
    new(pages: Vec<String>)
}

/// The body of a `not found` response of `getReport`.
///
/// An error of [`Reports::get`](crate::case_several_media_types::resources::reports::Reports::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetReportNotFoundBody {
    pub title: Option<String>,
}

object! { GetReportNotFoundBody { title: optional String = "title" } }
