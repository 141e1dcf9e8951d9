// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Pages by rules of the configuration API.

use crate::runtime::object;

/// Returned by [`Pets::list`](crate::case_pages_by_rule::resources::pets::Pets::list), [`Pets::list_lost_pets`](crate::case_pages_by_rule::resources::pets::Pets::list_lost_pets) and [`Pets::search`](crate::case_pages_by_rule::resources::pets::Pets::search).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub pets: Vec<Pet>,
    pub warnings: Vec<String>,
    pub meta: PageMeta,
}

object! {
    Page {
        pets: required Vec<Pet> = "pets", warnings: required Vec<String> = "warnings",
        meta: required PageMeta = "meta",
    }
    new(pets: Vec<Pet>, warnings: Vec<String>, meta: PageMeta)
}

/// The `meta` of [`Page`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageMeta {
    pub at: Option<String>,
    pub more: Option<bool>,
}

object! { PageMeta { at: optional String = "at", more: optional bool = "more" } }

/// Part of [`models::Page`](crate::case_pages_by_rule::models::Page).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
}

object! {
    Pet { name: required String = "name" }
    new(name: impl Into<String>)
}

/// The request body of `searchPets`.
///
/// Sent by [`Pets::search`](crate::case_pages_by_rule::resources::pets::Pets::search).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchPetsRequest {
    pub query: Option<String>,
    pub page: Option<SearchPetsRequestPage>,
}

object! {
    SearchPetsRequest {
        query: optional String = "query" set(query: impl Into<String> => value),
        page: optional SearchPetsRequestPage = "page" set(page: SearchPetsRequestPage => value),
    }
}

/// The `page` of the request body of `searchPets`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchPetsRequestPage {
    pub at: Option<String>,
    pub size: Option<i64>,
}

object! {
    SearchPetsRequestPage {
        at: optional String = "at" set(at: impl Into<String> => value),
        size: optional i64 = "size" set(size: i64 => value),
    }
}

/// The response body of `listShopIds`.
///
/// Returned by [`Shops::list_ids`](crate::case_pages_by_rule::resources::shops::Shops::list_ids).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListShopIdsResponse {
    pub ids: Option<Vec<String>>,
    pub all: Option<i64>,
}

object! { ListShopIdsResponse { ids: optional Vec<String> = "ids", all: optional i64 = "all" } }

/// The response body of `listAll`.
///
/// Returned by [`Shops::list_all`](crate::case_pages_by_rule::resources::shops::Shops::list_all).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAllResponse {
    pub items: Option<Vec<String>>,
    pub next_url: Option<String>,
}

object! {
    ListAllResponse {
        items: optional Vec<String> = "items", next_url: optional String = "next_url",
    }
}

/// An item of the response body of `listLast`.
///
/// Returned by [`Shops::list_last`](crate::case_pages_by_rule::resources::shops::Shops::list_last).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListLastResponseItem {
    pub number: i64,
}

object! {
    ListLastResponseItem { number: required i64 = "number" }
    new(number: i64)
}
