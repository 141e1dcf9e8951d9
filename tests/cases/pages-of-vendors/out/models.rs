// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Pages as vendors give them API.

use crate::runtime::object;
use crate::runtime::Json;
use crate::runtime::Constant;

/// Returned by [`Github::list_issues`](crate::case_pages_of_vendors::resources::github::Github::list_issues).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub id: String,
}

object! {
    Thing { id: required String = "id" }
    new(id: impl Into<String>)
}

/// Part of [`models::ListDropletsResponse`](crate::case_pages_of_vendors::models::ListDropletsResponse).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageLinks {
    pub pages: Option<Json>,
}

object! { PageLinks { pages: optional Json as any = "pages" } }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ForwardLinks {
    pub last: Option<String>,
    pub next: Option<String>,
}

object! { ForwardLinks { last: optional String = "last", next: optional String = "next" } }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackwardLinks {
    pub first: Option<String>,
    pub prev: Option<String>,
}

object! { BackwardLinks { first: optional String = "first", prev: optional String = "prev" } }

/// The response body of `listCustomers`.
///
/// Returned by [`Stripe::list_customers`](crate::case_pages_of_vendors::resources::stripe::Stripe::list_customers).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCustomersResponse {
    pub data: Vec<Thing>,
    pub has_more: bool,
    /// Always `list`.
    pub object: Constant,
    /// Pattern `^/v1/customers`.
    pub url: String,
}

object! {
    ListCustomersResponse {
        data: required Vec<Thing> = "data", has_more: required bool = "has_more",
        object: constant Constant = "object" is "list", url: required String = "url",
    }
    new(data: Vec<Thing>, has_more: bool, url: impl Into<String>)
}

/// The response body of `listFiles`.
///
/// Returned by [`Openai::list_files`](crate::case_pages_of_vendors::resources::openai::Openai::list_files).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListFilesResponse {
    /// Always `list`.
    pub object: Constant,
    pub data: Vec<Thing>,
    pub first_id: String,
    pub last_id: String,
    pub has_more: bool,
}

object! {
    ListFilesResponse {
        object: constant Constant = "object" is "list", data: required Vec<Thing> = "data",
        first_id: required String = "first_id", last_id: required String = "last_id",
        has_more: required bool = "has_more",
    }
    new(data: Vec<Thing>, first_id: impl Into<String>, last_id: impl Into<String>, has_more: bool)
}

/// An item of the response body of `listMembers`.
///
/// Returned by [`Discord::list_members`](crate::case_pages_of_vendors::resources::discord::Discord::list_members).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMembersResponseItem {
    pub user: Thing,
}

object! {
    ListMembersResponseItem { user: required Thing = "user" }
    new(user: Thing)
}

/// The response body of `listDroplets`.
///
/// Returned by [`Digitalocean::list_droplets`](crate::case_pages_of_vendors::resources::digitalocean::Digitalocean::list_droplets).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDropletsResponse {
    pub droplets: Option<Vec<Thing>>,
    pub links: Option<PageLinks>,
    pub meta: ListDropletsResponseMeta,
}

object! {
    ListDropletsResponse {
        droplets: optional Vec<Thing> = "droplets", links: optional PageLinks = "links",
        meta: required ListDropletsResponseMeta = "meta",
    }
    new(meta: ListDropletsResponseMeta)
}

/// The `meta` of the response body of `listDroplets`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDropletsResponseMeta {
    pub total: Option<i64>,
}

object! { ListDropletsResponseMeta { total: optional i64 = "total" } }
