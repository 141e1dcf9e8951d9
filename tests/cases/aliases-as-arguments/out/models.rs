// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Aliases as arguments API.

use crate::runtime::object;

/// An id.
pub type Id = String;

pub type Snowflake = Id;

pub type Shard = i64;

pub type Perhaps = String;

pub type Tags = Vec<Id>;

pub type Alerts = Vec<Alert>;

#[derive(Clone, Debug, PartialEq)]
pub struct Alert {
    pub id: Snowflake,
    pub name: String,
    pub perhaps: Option<Perhaps>,
    pub tags: Tags,
    pub reason: Option<Id>,
}

object! {
    Alert {
        id: required Snowflake = "id", name: required String = "name",
        perhaps: nullable Perhaps = "perhaps", tags: required Tags = "tags",
        reason: nullable Id = "reason",
    }
    new(
        id: impl Into<Snowflake>, name: impl Into<String>, perhaps: Option<Perhaps>, tags: Tags,
        reason: Option<Id>,
    )
}
