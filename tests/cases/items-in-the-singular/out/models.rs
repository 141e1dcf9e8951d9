// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the What stands in lists and maps API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// Returned by [`Orders::list`](crate::case_items_in_the_singular::resources::orders::Orders::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub lines: Option<Vec<OrderLine>>,
    pub categories: Option<BTreeMap<String, OrderCategory>>,
    pub people: Option<Vec<OrderPerson>>,
    pub data: Option<Vec<OrderDataItem>>,
    pub status: Option<BTreeMap<String, OrderStatusValue>>,
    pub tag: Option<OrderTag>,
    pub tags: Option<Vec<OrderTagItem>>,
    pub notes: Option<OrderNotes>,
}

object! {
    Order {
        lines: optional Vec<OrderLine> = "lines",
        categories: optional BTreeMap<String, OrderCategory> = "categories",
        people: optional Vec<OrderPerson> = "people", data: optional Vec<OrderDataItem> = "data",
        status: optional BTreeMap<String, OrderStatusValue> = "status",
        tag: optional OrderTag = "tag", tags: optional Vec<OrderTagItem> = "tags",
        notes: optional OrderNotes = "notes",
    }
}

/// An item of `lines` of [`Order`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderLine {
    pub addresses: Option<Vec<OrderLineAddress>>,
}

object! { OrderLine { addresses: optional Vec<OrderLineAddress> = "addresses" } }

/// An item of `lines.addresses` of [`Order`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderLineAddress {
    pub city: Option<String>,
}

object! { OrderLineAddress { city: optional String = "city" } }

/// An item of `categories` of [`Order`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderCategory {
    pub rank: Option<i64>,
}

object! { OrderCategory { rank: optional i64 = "rank" } }

/// An item of `people` of [`Order`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderPerson {
    pub name: Option<String>,
}

object! { OrderPerson { name: optional String = "name" } }

/// An item of `data` of [`Order`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDataItem {
    pub key: Option<String>,
}

object! { OrderDataItem { key: optional String = "key" } }

/// The `status.value` of [`Order`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderStatusValue {
    pub since: Option<String>,
}

object! { OrderStatusValue { since: optional String = "since" } }

/// The `tag` of [`Order`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderTag {
    pub color: Option<OrderTagColor>,
}

object! { OrderTag { color: optional OrderTagColor = "color" } }

/// The `tag.color` of [`Order`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderTagColor {
    pub red: Option<i64>,
}

object! { OrderTagColor { red: optional i64 = "red" } }

/// An item of `tags` of [`Order`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderTagItem {
    pub color: Option<OrderTagItemColor>,
}

object! { OrderTagItem { color: optional OrderTagItemColor = "color" } }

/// The `tags.color` of [`Order`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderTagItemColor {
    pub green: Option<i64>,
}

object! { OrderTagItemColor { green: optional i64 = "green" } }

/// The `notes` of [`Order`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderNotes {
    Text(String),
    List(Vec<OrderNote>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    OrderNotes { Text = string, List = array } else Unknown
    from { Text: String, Text: &str, List: Vec<OrderNote> }
}

/// An item of `notes` of [`Order`].
///
/// Part of [`models::OrderNotes`](crate::case_items_in_the_singular::models::OrderNotes).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderNote {
    pub text: Option<String>,
}

object! { OrderNote { text: optional String = "text" } }

/// An item of `statuses` of operation `listOrders`.
///
/// Sent by [`Orders::list`](crate::case_items_in_the_singular::resources::orders::Orders::list).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ListOrdersStatus {
    Open,
    Paid,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { ListOrdersStatus { Open = "open", Paid = "paid" } else Unknown }
