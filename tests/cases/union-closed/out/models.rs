// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Alternatives that forbid other members API.

use crate::runtime::object;
use crate::runtime::union;
use crate::runtime::Json;

/// Sent by [`Things::send`](crate::case_union_closed::resources::things::Things::send).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Sent {
    Stored(Stored),
    Loose(Loose),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Sent {
        Stored = object ["name", "id"] requires ["name"] others forbidden,
        Loose = object ["other"] others forbidden,
    } else Unknown
    from { Stored: Stored, Loose: Loose }
}

/// Part of [`models::Sent`](crate::case_union_closed::models::Sent).
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    pub name: String,
}

object! {
    Stored { name: required String = "name" }
    new(name: impl Into<String>)
}

/// Part of [`models::Sent`](crate::case_union_closed::models::Sent).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Loose {
    pub other: Option<String>,
}

object! { Loose { other: optional String = "other" set(other: impl Into<String> => value) } }

/// Returned by [`Things::send`](crate::case_union_closed::resources::things::Things::send).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Received {
    Full(Full),
    Short(Short),
    Whole(Whole),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Received {
        Full = object ["name", "id", "size"] requires ["name", "id"],
        Short = object ["name"] others forbidden,
        Whole = object ["name", "size"] requires ["name"],
    } else Unknown
    from { Full: Full, Short: Short, Whole: Whole }
}

/// Part of [`models::Received`](crate::case_union_closed::models::Received).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Full {
    pub name: String,
    pub id: String,
    pub size: Option<i64>,
}

object! {
    Full {
        name: required String = "name", id: required String = "id", size: optional i64 = "size",
    }
    new(name: impl Into<String>, id: impl Into<String>)
}

/// Part of [`models::Received`](crate::case_union_closed::models::Received).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Short {
    pub name: Option<String>,
}

object! { Short { name: optional String = "name" } }

/// Part of [`models::Received`](crate::case_union_closed::models::Received).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Whole {
    pub name: String,
    pub size: Option<i64>,
}

object! {
    Whole { name: required String = "name", size: optional i64 = "size" }
    new(name: impl Into<String>)
}
