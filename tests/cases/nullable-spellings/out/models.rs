// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Nullable API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// Returned by [`A::get`](crate::case_nullable_spellings::resources::a::A::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct All {
    pub types: Option<String>,
    pub one_of: Option<String>,
    pub any_of: Option<Thing>,
    pub enumeration: Option<AllEnumeration>,
    pub reference: Option<MaybeText>,
    pub items: Vec<Option<i64>>,
    pub all_of: Option<Thing>,
    pub constant: Json,
    pub nothing: Json,
    pub anything: Json,
    pub optional: Option<String>,
    pub values: Option<BTreeMap<String, Option<String>>>,
}

object! {
    All {
        types: nullable String = "types", one_of: nullable String = "one_of",
        any_of: nullable Thing = "any_of", enumeration: nullable AllEnumeration = "enumeration",
        reference: nullable MaybeText = "reference", items: required Vec<Option<i64>> = "items",
        all_of: nullable Thing = "all_of", constant: required Json = "constant",
        nothing: required Json = "nothing", anything: required Json = "anything",
        optional: optional String = "optional",
        values: optional BTreeMap<String, Option<String>> = "values",
    }
    new(
        types: Option<String>, one_of: Option<String>, any_of: Option<Thing>,
        enumeration: Option<AllEnumeration>, reference: Option<MaybeText>, items: Vec<Option<i64>>,
        all_of: Option<Thing>, constant: impl Into<Json>, nothing: impl Into<Json>,
        anything: impl Into<Json>,
    )
}

/// The `enumeration` of [`All`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AllEnumeration {
    A,
    B,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { AllEnumeration { A = "a", B = "b" } else Unknown }

/// Part of [`models::All`](crate::case_nullable_spellings::models::All).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub x: Option<String>,
}

object! { Thing { x: optional String = "x" } }

/// Part of [`models::All`](crate::case_nullable_spellings::models::All).
pub type MaybeText = String;
