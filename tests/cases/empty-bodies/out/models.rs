// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Empty bodies API.

use crate::runtime::object;

/// The request body of `addTide`.
///
/// Sent by [`Tides::add`](crate::case_empty_bodies::resources::tides::Tides::add).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTideRequest {}

object! { AddTideRequest {} }

/// The request body of `removeTides`.
///
/// Sent by [`Tides::remove`](crate::case_empty_bodies::resources::tides::Tides::remove).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTidesRequest {
    pub before: Option<String>,
}

object! {
    RemoveTidesRequest {
        before: optional String = "before" set(before: impl Into<String> => value),
    }
}
