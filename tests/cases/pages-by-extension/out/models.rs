// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Pages as extensions say API.

use crate::runtime::object;

/// Returned by [`Stainless::list_by_cursor_field`](crate::case_pages_by_extension::resources::stainless::Stainless::list_by_cursor_field).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CursorPage {
    pub entries: Vec<String>,
    pub others: Option<Vec<String>>,
    pub after: Option<String>,
}

object! {
    CursorPage {
        entries: required Vec<String> = "entries", others: optional Vec<String> = "others",
        after: optional String = "after",
    }
    new(entries: Vec<String>)
}

/// The response body of `listAzure`.
///
/// Returned by [`Azure::list`](crate::case_pages_by_extension::resources::azure::Azure::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAzureResponse {
    pub value: Option<Vec<String>>,
    pub others: Option<Vec<String>>,
    pub next_one: Option<String>,
}

object! {
    ListAzureResponse {
        value: optional Vec<String> = "value", others: optional Vec<String> = "others",
        next_one: optional String = "nextOne",
    }
}

/// The response body of `listOnce`.
///
/// Returned by [`Azure::list_once`](crate::case_pages_by_extension::resources::azure::Azure::list_once).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOnceResponse {
    pub value: Option<Vec<String>>,
}

object! { ListOnceResponse { value: optional Vec<String> = "value" } }

/// The response body of `listDropshot`.
///
/// Returned by [`Dropshot::list`](crate::case_pages_by_extension::resources::dropshot::Dropshot::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDropshotResponse {
    pub items: Vec<String>,
    pub next_page: Option<String>,
}

object! {
    ListDropshotResponse {
        items: required Vec<String> = "items", next_page: optional String = "next_page",
    }
    new(items: Vec<String>)
}

/// The response body of `listPages`.
///
/// Returned by [`Speakeasy::list_pages`](crate::case_pages_by_extension::resources::speakeasy::Speakeasy::list_pages).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPagesResponse {
    pub data: ListPagesResponseData,
}

object! {
    ListPagesResponse { data: required ListPagesResponseData = "data" }
    new(data: ListPagesResponseData)
}

/// The `data` of the response body of `listPages`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPagesResponseData {
    pub list: Vec<String>,
    pub pages: Option<i64>,
}

object! {
    ListPagesResponseData { list: required Vec<String> = "list", pages: optional i64 = "pages" }
    new(list: Vec<String>)
}

/// An item of the response body of `listLast`.
///
/// Returned by [`Speakeasy::list_last`](crate::case_pages_by_extension::resources::speakeasy::Speakeasy::list_last).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListLastResponseItem {
    pub id: String,
}

object! {
    ListLastResponseItem { id: required String = "id" }
    new(id: impl Into<String>)
}

/// The response body of `listUrl`.
///
/// Returned by [`Speakeasy::list_url`](crate::case_pages_by_extension::resources::speakeasy::Speakeasy::list_url).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUrlResponse {
    pub data: Option<Vec<String>>,
    pub more: Option<String>,
}

object! { ListUrlResponse { data: optional Vec<String> = "data", more: optional String = "more" } }

/// The request body of `listByBody`.
///
/// Sent by [`Speakeasy::list_by_body`](crate::case_pages_by_extension::resources::speakeasy::Speakeasy::list_by_body).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListByBodyRequest {
    pub cursor: Option<String>,
    pub q: Option<String>,
}

object! {
    ListByBodyRequest {
        cursor: optional String = "cursor" set(cursor: impl Into<String> => value),
        q: optional String = "q" set(q: impl Into<String> => value),
    }
}

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::ListByBodyResponse`](crate::case_pages_by_extension::models::ListByBodyResponse), [`models::ListFernUriResponse`](crate::case_pages_by_extension::models::ListFernUriResponse), [`models::ListByHeaderResponse`](crate::case_pages_by_extension::models::ListByHeaderResponse) and others.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DataAndNext {
    pub data: Option<Vec<String>>,
    pub next: Option<String>,
}

object! { DataAndNext { data: optional Vec<String> = "data", next: optional String = "next" } }

/// The response body of `listByBody`.
///
/// Returned by [`Speakeasy::list_by_body`](crate::case_pages_by_extension::resources::speakeasy::Speakeasy::list_by_body).
pub type ListByBodyResponse = DataAndNext;

/// The response body of `listFern`.
///
/// Returned by [`Fern::list`](crate::case_pages_by_extension::resources::fern::Fern::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFernResponse {
    pub data: Option<Vec<String>>,
    pub next: Option<ListFernResponseNext>,
}

object! {
    ListFernResponse {
        data: optional Vec<String> = "data", next: optional ListFernResponseNext = "next",
    }
}

/// The `next` of the response body of `listFern`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFernResponseNext {
    pub from: Option<String>,
}

object! { ListFernResponseNext { from: optional String = "from" } }

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::ListFernOffsetResponse`](crate::case_pages_by_extension::models::ListFernOffsetResponse) and [`models::ListFernOffsetFromOneResponse`](crate::case_pages_by_extension::models::ListFernOffsetFromOneResponse).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DataOnly {
    pub data: Option<Vec<String>>,
}

object! { DataOnly { data: optional Vec<String> = "data" } }

/// The response body of `listFernOffset`.
///
/// Returned by [`Fern::list_offset`](crate::case_pages_by_extension::resources::fern::Fern::list_offset).
pub type ListFernOffsetResponse = DataOnly;

/// The response body of `listFromZero`.
///
/// Returned by [`Speakeasy::list_from_zero`](crate::case_pages_by_extension::resources::speakeasy::Speakeasy::list_from_zero).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFromZeroResponse {
    pub data: Option<Vec<String>>,
    pub request_id: Option<String>,
}

object! {
    ListFromZeroResponse {
        data: optional Vec<String> = "data", request_id: optional String = "request_id",
    }
}

/// The response body of `listFernOffsetFromOne`.
///
/// Returned by [`Fern::list_offset_from_one`](crate::case_pages_by_extension::resources::fern::Fern::list_offset_from_one).
pub type ListFernOffsetFromOneResponse = DataOnly;

/// The response body of `listFernUri`.
///
/// Returned by [`Fern::list_uri`](crate::case_pages_by_extension::resources::fern::Fern::list_uri).
pub type ListFernUriResponse = DataAndNext;

/// The response body of `listByHeader`.
///
/// Returned by [`Speakeasy::list_by_header`](crate::case_pages_by_extension::resources::speakeasy::Speakeasy::list_by_header).
pub type ListByHeaderResponse = DataAndNext;

/// The response body of `listByNumberField`.
///
/// Returned by [`Stainless::list_by_number_field`](crate::case_pages_by_extension::resources::stainless::Stainless::list_by_number_field).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByNumberFieldResponse {
    pub rows: Option<Vec<String>>,
    pub meta: Option<ListByNumberFieldResponseMeta>,
}

object! {
    ListByNumberFieldResponse {
        rows: optional Vec<String> = "rows", meta: optional ListByNumberFieldResponseMeta = "meta",
    }
}

/// The `meta` of the response body of `listByNumberField`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByNumberFieldResponseMeta {
    pub count: Option<i64>,
}

object! { ListByNumberFieldResponseMeta { count: optional i64 = "count" } }

/// The response body of `listNone`.
///
/// Returned by [`NoneApi::list`](crate::case_pages_by_extension::resources::none::NoneApi::list).
pub type ListNoneResponse = DataAndNext;
