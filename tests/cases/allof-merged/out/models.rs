// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Merged schemas API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::Json;
use std::collections::BTreeMap;

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
        size: optional i64 = "size", own: optional bool = "own",
    }
    new(id: impl Into<String>, kind: AllKind, note: impl Into<String>)
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
pub struct WithAlternatives {
    /// The id.
    pub id: String,
    pub kind: Option<String>,
    pub note: Option<String>,
    /// Members without a field of their own.
    pub additional: BTreeMap<String, Json>,
}

object! {
    WithAlternatives {
        id: required String = "id", kind: optional String = "kind", note: optional String = "note",
        ..additional: Json
    }
    new(id: impl Into<String>)
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OneOfSeveralRequired {
    pub a: Option<String>,
    pub b: Option<String>,
}

object! { OneOfSeveralRequired { a: optional String = "a", b: optional String = "b" } }
