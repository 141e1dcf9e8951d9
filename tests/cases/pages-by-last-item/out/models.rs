// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Pages that go on from the last item API.

use crate::runtime::object;

/// Returned by [`Customers::list`](crate::case_pages_by_last_item::resources::customers::Customers::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerList {
    pub data: Vec<Customer>,
    pub has_more: bool,
}

object! {
    CustomerList { data: required Vec<Customer> = "data", has_more: required bool = "has_more" }
    new(data: Vec<Customer>, has_more: bool)
}

/// Part of [`models::CustomerList`](crate::case_pages_by_last_item::models::CustomerList).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    pub id: String,
    pub name: Option<String>,
}

object! {
    Customer { id: required String = "id", name: optional String = "name" }
    new(id: impl Into<String>)
}

/// The response body of `listOrders`.
///
/// Returned by [`Orders::list`](crate::case_pages_by_last_item::resources::orders::Orders::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOrdersResponse {
    pub has_more: Option<bool>,
    pub orders: Option<Vec<ListOrdersResponseOrder>>,
}

object! {
    ListOrdersResponse {
        has_more: optional bool = "hasMore",
        orders: optional Vec<ListOrdersResponseOrder> = "orders",
    }
}

/// An item of `orders` of the response body of `listOrders`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListOrdersResponseOrder {
    pub id: i64,
}

object! {
    ListOrdersResponseOrder { id: required i64 = "id" }
    new(id: i64)
}

/// The response body of `listEvents`.
///
/// Returned by [`Events::list`](crate::case_pages_by_last_item::resources::events::Events::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEventsResponse {
    pub has_more: Option<bool>,
    pub events: Option<Vec<ListEventsResponseEvent>>,
}

object! {
    ListEventsResponse {
        has_more: optional bool = "has_more",
        events: optional Vec<ListEventsResponseEvent> = "events",
    }
}

/// An item of `events` of the response body of `listEvents`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListEventsResponseEvent {
    pub id: String,
}

object! {
    ListEventsResponseEvent { id: required String = "id" }
    new(id: impl Into<String>)
}
