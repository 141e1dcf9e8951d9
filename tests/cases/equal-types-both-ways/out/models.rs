// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Equal types that are sent and received API.

use crate::runtime::object;

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::GetCityResponse`](crate::case_equal_types_both_ways::models::GetCityResponse) and [`models::GetRoadResponse`](crate::case_equal_types_both_ways::models::GetRoadResponse).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IdAndLabelOutput {
    pub id: Option<i64>,
    pub label: Option<String>,
}

object! { IdAndLabelOutput { id: optional i64 = "id", label: optional String = "label" } }

/// The response body of `getCity`.
///
/// Returned by [`Cities::get`](crate::case_equal_types_both_ways::resources::cities::Cities::get).
pub type GetCityResponse = IdAndLabelOutput;

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::ReplaceCityRequest`](crate::case_equal_types_both_ways::models::ReplaceCityRequest) and [`models::ReplaceRoadRequest`](crate::case_equal_types_both_ways::models::ReplaceRoadRequest).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IdAndLabelInput {
    pub id: Option<i64>,
    pub label: Option<String>,
}

object! {
    IdAndLabelInput {
        id: optional i64 = "id" set(id: i64 => value),
        label: optional String = "label" set(label: impl Into<String> => value),
    }
}

/// The request body of `putCity`.
///
/// Sent by [`Cities::replace`](crate::case_equal_types_both_ways::resources::cities::Cities::replace).
pub type ReplaceCityRequest = IdAndLabelInput;

/// The response body of `getRoad`.
///
/// Returned by [`Roads::get`](crate::case_equal_types_both_ways::resources::roads::Roads::get).
pub type GetRoadResponse = IdAndLabelOutput;

/// The request body of `putRoad`.
///
/// Sent by [`Roads::replace`](crate::case_equal_types_both_ways::resources::roads::Roads::replace).
pub type ReplaceRoadRequest = IdAndLabelInput;

/// The response body of `getLinks`.
///
/// Returned by [`Links::list`](crate::case_equal_types_both_ways::resources::links::Links::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListLinksResponse {
    pub first: Option<ListLinksResponseFirst>,
    pub second: Option<ListLinksResponseSecond>,
}

object! {
    ListLinksResponse {
        first: optional ListLinksResponseFirst = "first",
        second: optional ListLinksResponseSecond = "second",
    }
}

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::ListLinksResponseFirst`](crate::case_equal_types_both_ways::models::ListLinksResponseFirst) and [`models::ListLinksResponseSecond`](crate::case_equal_types_both_ways::models::ListLinksResponseSecond).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfOnly {
    pub self_: Option<String>,
}

object! { SelfOnly { self_: optional String = "self" } }

/// The `first` of the response body of `getLinks`.
pub type ListLinksResponseFirst = SelfOnly;

/// The `second` of the response body of `getLinks`.
pub type ListLinksResponseSecond = SelfOnly;
