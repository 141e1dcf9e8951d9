// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Merged schemas API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::common;
use crate::runtime::union;
use crate::runtime::Json;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// The id.
    pub id: String,
    pub kind: Option<String>,
    pub note: Option<String>,
}

object! {
    Base {
        id: required String = "id", kind: optional String = "kind", note: optional String = "note",
    }
    new(id: impl Into<String>)
}

/// A base and more.
///
/// Sent by [`A::send`](crate::case_allof_merged::resources::a::A::send).
#[derive(Clone, Debug, PartialEq)]
pub struct All {
    /// The id.
    pub id: String,
    pub kind: AllKind,
    pub note: String,
    pub size: Option<i64>,
    pub own: Option<bool>,
}

object! {
    All {
        id: required String = "id", kind: required AllKind = "kind", note: required String = "note",
        size: optional i64 = "size" set(size: i64 => value),
        own: optional bool = "own" set(own: bool => value),
    }
    new(id: impl Into<String>, kind: impl Into<AllKind>, note: impl Into<String>)
}

/// The `kind` of [`All`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AllKind {
    A,
    B,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { AllKind { A = "a", B = "b" } else Unknown }

pub type Nothing = Json;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Contradicting {
    pub a: Option<i64>,
}

object! { Contradicting { a: optional i64 = "a" } }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub a: Option<String>,
}

object! { Circle { a: optional String = "a" } }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WithAlternatives {
    WithX(WithAlternativesWithX),
    WithY(WithAlternativesWithY),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    WithAlternatives {
        WithX = object ["id", "kind", "note", "x"] requires ["id", "x"],
        WithY = object ["id", "kind", "note", "y"] requires ["id", "y"],
    } else Unknown
    from { WithX: WithAlternativesWithX, WithY: WithAlternativesWithY }
}

impl WithAlternatives {
    /// The id.
    pub fn id(&self) -> Option<&str> {
        common!(self { WithX required id, WithY required id })
    }

    /// Returns `kind`, which the variants have in common.
    pub fn kind(&self) -> Option<&str> {
        common!(self { WithX optional kind, WithY optional kind })
    }

    /// Returns `note`, which the variants have in common.
    pub fn note(&self) -> Option<&str> {
        common!(self { WithX optional note, WithY optional note })
    }
}

/// An alternative of [`WithAlternatives`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WithAlternativesWithX {
    /// The id.
    pub id: String,
    pub kind: Option<String>,
    pub note: Option<String>,
    pub x: String,
}

object! {
    WithAlternativesWithX {
        id: required String = "id", kind: optional String = "kind", note: optional String = "note",
        x: required String = "x",
    }
    new(id: impl Into<String>, x: impl Into<String>)
}

/// An alternative of [`WithAlternatives`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WithAlternativesWithY {
    /// The id.
    pub id: String,
    pub kind: Option<String>,
    pub note: Option<String>,
    pub y: String,
}

object! {
    WithAlternativesWithY {
        id: required String = "id", kind: optional String = "kind", note: optional String = "note",
        y: required String = "y",
    }
    new(id: impl Into<String>, y: impl Into<String>)
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OneOfSeveralRequired {
    pub a: Option<String>,
    pub b: Option<String>,
}

object! { OneOfSeveralRequired { a: optional String = "a", b: optional String = "b" } }
