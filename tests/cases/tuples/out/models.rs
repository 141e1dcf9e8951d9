// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Tuples API.

use crate::runtime::object;
use crate::runtime::Json;

/// Given by [`A::get`](crate::case_tuples::resources::a::A::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    /// At least 2 items.
    pub closed: Option<Vec<Json>>,
    pub open: Option<Vec<Json>>,
    pub same: Option<Vec<Json>>,
}

object! {
    A {
        closed: optional Vec<Json> = "closed", open: optional Vec<Json> = "open",
        same: optional Vec<Json> = "same",
    }
}
