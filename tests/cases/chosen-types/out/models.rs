// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Chosen types API.

use crate::runtime::object;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::NaiveDate;

/// Returned by [`Items::get`](crate::case_chosen_types::resources::items::Items::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Item {
    pub id: uuid::Uuid,
    pub at: chrono::DateTime<chrono::Utc>,
    pub day: Option<NaiveDate>,
    pub size: u32,
    pub share: Option<f32>,
    pub share_text: Option<String>,
    pub code: Option<i64>,
    pub code_text: Option<String>,
    pub key: Option<i64>,
    pub total: Option<u128>,
    pub weight: Option<f32>,
    pub weight_text: Option<String>,
    pub addresses: Option<Vec<std::net::Ipv4Addr>>,
    pub parent: Option<uuid::Uuid>,
    pub file: Option<std::path::PathBuf>,
    pub mail: Option<String>,
    pub either: Option<ItemEither>,
}

object! {
    Item {
        id: required uuid::Uuid = "id", at: required chrono::DateTime<chrono::Utc> = "at",
        day: optional NaiveDate as date = "day", size: required u32 = "size",
        share: optional f32 = "share", share_text: optional String = "shareText",
        code: optional i64 = "code", code_text: optional String = "codeText",
        key: optional i64 = "key", total: optional u128 = "total", weight: optional f32 = "weight",
        weight_text: optional String = "weightText",
        addresses: optional Vec<std::net::Ipv4Addr> = "addresses",
        parent: optional uuid::Uuid = "parent", file: optional std::path::PathBuf = "file",
        mail: optional String = "mail", either: optional ItemEither = "either",
    }
    new(id: uuid::Uuid, at: chrono::DateTime<chrono::Utc>, size: u32)
}

/// The `either` of [`Item`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ItemEither {
    Text(uuid::Uuid),
    Boolean(bool),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    ItemEither { Text = string, Boolean = boolean } else Unknown
    from { Boolean: bool }
}
