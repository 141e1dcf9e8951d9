// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Pages by the shape of answers API.

use crate::runtime::object;

/// Returned by [`Links::list`](crate::case_pages_by_shape::resources::links::Links::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Item {
    pub id: String,
}

object! {
    Item { id: required String = "id" }
    new(id: impl Into<String>)
}

/// The response body of `listLinked`.
///
/// Returned by [`Linked::list`](crate::case_pages_by_shape::resources::linked::Linked::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListLinkedResponse {
    pub total_count: Option<i64>,
    pub things: Option<Vec<Item>>,
}

object! {
    ListLinkedResponse {
        total_count: optional i64 = "total_count", things: optional Vec<Item> = "things",
    }
}

/// The response body of `listCursors`.
///
/// Returned by [`Cursors::list`](crate::case_pages_by_shape::resources::cursors::Cursors::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCursorsResponse {
    pub channels: Option<Vec<Item>>,
    pub response_metadata: Option<ListCursorsResponseMetadata>,
}

object! {
    ListCursorsResponse {
        channels: optional Vec<Item> = "channels",
        response_metadata: optional ListCursorsResponseMetadata = "response_metadata",
    }
}

/// The `response_metadata` of the response body of `listCursors`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCursorsResponseMetadata {
    pub next_cursor: Option<String>,
}

object! { ListCursorsResponseMetadata { next_cursor: optional String = "next_cursor" } }

/// The response body of `listTokens`.
///
/// Returned by [`Tokens::list`](crate::case_pages_by_shape::resources::tokens::Tokens::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTokensResponse {
    pub files: Option<Vec<Item>>,
    pub next_page_token: Option<String>,
}

object! {
    ListTokensResponse {
        files: optional Vec<Item> = "files", next_page_token: optional String = "nextPageToken",
    }
}

/// The response body of `listOffsets`.
///
/// Returned by [`Offsets::list`](crate::case_pages_by_shape::resources::offsets::Offsets::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListOffsetsResponse {
    pub items: Vec<Item>,
    pub total: Option<i64>,
}

object! {
    ListOffsetsResponse { items: required Vec<Item> = "items", total: optional i64 = "total" }
    new(items: Vec<Item>)
}

/// The response body of `listNumbers`.
///
/// Returned by [`Numbers::list`](crate::case_pages_by_shape::resources::numbers::Numbers::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNumbersResponse {
    pub data: Option<Vec<Item>>,
    pub meta: Option<ListNumbersResponseMeta>,
}

object! {
    ListNumbersResponse {
        data: optional Vec<Item> = "data", meta: optional ListNumbersResponseMeta = "meta",
    }
}

/// The `meta` of the response body of `listNumbers`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNumbersResponseMeta {
    pub total_pages: Option<i64>,
}

object! { ListNumbersResponseMeta { total_pages: optional i64 = "total_pages" } }

/// The response body of `listUnsaid`.
///
/// Returned by [`Unsaid::list`](crate::case_pages_by_shape::resources::unsaid::Unsaid::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUnsaidResponse {
    pub data: Option<Vec<Item>>,
    pub total_pages: Option<i64>,
}

object! {
    ListUnsaidResponse {
        data: optional Vec<Item> = "data", total_pages: optional i64 = "total_pages",
    }
}

/// The response body of `getThing`.
///
/// Returned by [`Thing::get`](crate::case_pages_by_shape::resources::thing::Thing::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetThingResponse {
    pub id: Option<String>,
    pub options: Option<Vec<Item>>,
}

object! {
    GetThingResponse { id: optional String = "id", options: optional Vec<Item> = "options" }
}

/// The response body of `getHistory`.
///
/// Returned by [`History::get`](crate::case_pages_by_shape::resources::history::History::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetHistoryResponse {
    pub history: Option<GetHistoryResponseHistory>,
    pub raw_history: Option<Vec<String>>,
    pub next_page_token: Option<String>,
}

object! {
    GetHistoryResponse {
        history: optional GetHistoryResponseHistory = "history",
        raw_history: optional Vec<String> = "rawHistory",
        next_page_token: optional String = "nextPageToken",
    }
}

/// The `history` of the response body of `getHistory`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetHistoryResponseHistory {
    pub events: Option<Vec<Item>>,
}

object! { GetHistoryResponseHistory { events: optional Vec<Item> = "events" } }

/// The response body of `listActions`.
///
/// Returned by [`Actions::list`](crate::case_pages_by_shape::resources::actions::Actions::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListActionsResponse {
    pub privileges: Option<ListActionsResponsePrivileges>,
    pub actions: Option<Vec<Item>>,
    pub next_page_token: Option<String>,
}

object! {
    ListActionsResponse {
        privileges: optional ListActionsResponsePrivileges = "privileges",
        actions: optional Vec<Item> = "actions", next_page_token: optional String = "nextPageToken",
    }
}

/// The `privileges` of the response body of `listActions`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListActionsResponsePrivileges {
    pub permissions: Option<Vec<String>>,
}

object! { ListActionsResponsePrivileges { permissions: optional Vec<String> = "permissions" } }

/// The response body of `listFromZero`.
///
/// Returned by [`FromZero::list`](crate::case_pages_by_shape::resources::from_zero::FromZero::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFromZeroResponse {
    pub data: Option<Vec<Item>>,
    pub last_page: Option<i64>,
}

object! {
    ListFromZeroResponse {
        data: optional Vec<Item> = "data", last_page: optional i64 = "lastPage",
    }
}
