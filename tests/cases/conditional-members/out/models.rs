// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Conditional members API.

use crate::runtime::object;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// Returned by [`A::get`](crate::case_conditional_members::resources::a::A::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub country: Option<String>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! { Address { country: optional String = "country", ..additional: Json } }

/// Part of [`models::NothingNew`](crate::case_conditional_members::models::NothingNew).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub kind: Option<String>,
}

object! { Base { kind: optional String = "kind" } }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InBranches {
    pub kind: Option<String>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! { InBranches { kind: optional String = "kind", ..additional: Json } }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BesideAllOf {
    pub kind: Option<String>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! { BesideAllOf { kind: optional String = "kind", ..additional: Json } }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BesideReference {
    pub kind: Option<String>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! { BesideReference { kind: optional String = "kind", ..additional: Json } }

pub type NothingNew = Base;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Card {
    pub number: Option<String>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! { Card { number: optional String = "number", ..additional: Json } }
