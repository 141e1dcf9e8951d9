// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Components of every kind API.

use crate::runtime::object;
use crate::runtime::union;
use crate::runtime::Json;

/// Sent by [`A::send`](crate::case_components_of_every_kind::resources::a::A::send). Returned by [`A::send`](crate::case_components_of_every_kind::resources::a::A::send).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Thing {
    pub name: Option<String>,
}

object! { Thing { name: optional String = "name" set(name: impl Into<String> => value) } }

/// An error of [`A::send`](crate::case_components_of_every_kind::resources::a::A::send).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Wrong {
    pub message: Option<String>,
}

object! { Wrong { message: optional String = "message" } }

/// A request to a callback of `send`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendCallback {
    Done(Thing),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    SendCallback {
        Done = object ["name"],
    } else Unknown
    from { Done: Thing }
}
