// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the JSON of several types API.

use crate::runtime::object;

/// Returned by [`Reports::get`](crate::case_json_of_several_types::resources::reports::Reports::get), [`Pages::get`](crate::case_json_of_several_types::resources::pages::Pages::get) and [`Notes::get`](crate::case_json_of_several_types::resources::notes::Notes::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Report {
    pub name: Option<String>,
}

object! { Report { name: optional String = "name" } }

/// Returned by [`Reports::get`](crate::case_json_of_several_types::resources::reports::Reports::get) and [`Pages::get`](crate::case_json_of_several_types::resources::pages::Pages::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Full {
    pub pages: Option<Vec<String>>,
}

object! { Full { pages: optional Vec<String> = "pages" } }

/// The response body of `getReport`.
///
/// Returned by [`Reports::get`](crate::case_json_of_several_types::resources::reports::Reports::get).
pub type GetReportResponse = Report;
