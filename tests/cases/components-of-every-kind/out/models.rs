// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Components of every kind API.

use crate::runtime::object;
use crate::runtime::union;
use crate::runtime::Json;

/// Sent by [`A::send`](crate::case_components_of_every_kind::resources::a::A::send). Given by [`A::send`](crate::case_components_of_every_kind::resources::a::A::send).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Thing {
    pub name: Option<String>,
}

object! { Thing { name: optional String = "name" set(name: impl Into<String> => value) } }

/// A failure of [`A::send`](crate::case_components_of_every_kind::resources::a::A::send).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Wrong {
    pub message: Option<String>,
}

object! { Wrong { message: optional String = "message" } }

/// What the callbacks of `send` send.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendCallback {
    Done(Thing),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    SendCallback {
        Done = object ["name"],
    } else Unknown
    from { Done: Thing }
}
