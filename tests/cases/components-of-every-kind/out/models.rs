// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Components of every kind API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;

/// Sent by [`A::send`](crate::case_components_of_every_kind::resources::a::A::send). Returned by [`A::send`](crate::case_components_of_every_kind::resources::a::A::send).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Thing {
    pub name: Option<String>,
}

object! { Thing { name: optional String = "name" set(name: impl Into<String> => value) } }

/// Sent by [`A::send`](crate::case_components_of_every_kind::resources::a::A::send).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Alt {
    Json,
    Media,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Alt { Json = "json", Media = "media" } else Unknown }

/// Sent by [`A::send`](crate::case_components_of_every_kind::resources::a::A::send).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Xgafv {
    Value1,
    Value2,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Xgafv { Value1 = "1", Value2 = "2" } else Unknown }

#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    Old,
    New,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Kind { Old = "old", New = "new" } else Unknown }

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
