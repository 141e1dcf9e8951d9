// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Aliases as arguments API.

use crate::runtime::object;

/// An id.
///
/// Sent by [`Channels::replace`](crate::case_aliases_as_arguments::resources::channels::Channels::replace) and [`Params::with_params`](crate::case_aliases_as_arguments::resources::params::Params::with_params).
pub type Id = String;

/// Sent by [`Channels::replace`](crate::case_aliases_as_arguments::resources::channels::Channels::replace) and [`Params::with_params`](crate::case_aliases_as_arguments::resources::params::Params::with_params).
pub type Snowflake = Id;

/// Sent by [`Channels::replace`](crate::case_aliases_as_arguments::resources::channels::Channels::replace) and [`Params::with_params`](crate::case_aliases_as_arguments::resources::params::Params::with_params).
pub type Shard = i64;

/// Sent by [`Params::with_params`](crate::case_aliases_as_arguments::resources::params::Params::with_params).
pub type Perhaps = String;

/// Part of [`models::Alert`](crate::case_aliases_as_arguments::models::Alert).
pub type Tags = Vec<Id>;

pub type Alerts = Vec<Alert>;

/// Sent by [`Channels::replace`](crate::case_aliases_as_arguments::resources::channels::Channels::replace).
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
