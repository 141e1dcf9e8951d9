// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Streamed parts API.

use crate::runtime::object;
use crate::runtime::Json;
use crate::runtime::{DateTime, FixedOffset};

/// Returned by [`Reports::list`](crate::case_streamed_parts::resources::reports::Reports::list), [`Reports::list_pages`](crate::case_streamed_parts::resources::reports::Reports::list_pages), [`Reports::get_either`](crate::case_streamed_parts::resources::reports::Reports::get_either) and others. An error of [`Reports::list`](crate::case_streamed_parts::resources::reports::Reports::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Report {
    pub title: String,
    pub at: Option<DateTime<FixedOffset>>,
}

object! {
    Report { title: required String = "title", at: optional DateTime<FixedOffset> as date = "at" }
    new(title: impl Into<String>)
}

/// The response body of `getParts`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListReportPartsResponse {
    pub report: Option<Report>,
    pub scan: Option<Json>,
}

object! {
    ListReportPartsResponse {
        report: optional Report = "report", scan: optional Json as any = "scan",
    }
}
