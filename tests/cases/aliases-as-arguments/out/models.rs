// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Aliases as arguments API.

use crate::runtime::object;

/// An id.
pub type Id = String;

/// `#/components/schemas/Snowflake` of the document.
pub type Snowflake = Id;

/// `#/components/schemas/Shard` of the document.
pub type Shard = i64;

/// `#/components/schemas/Perhaps` of the document.
pub type Perhaps = String;

/// `#/components/schemas/Tags` of the document.
pub type Tags = Vec<Id>;

/// `#/components/schemas/Alerts` of the document.
pub type Alerts = Vec<Alert>;

/// `#/components/schemas/Alert` of the document.
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
