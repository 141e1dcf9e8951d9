// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Nullable API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;

/// Returned by [`A::get`](crate::case_nullable_spellings_3_0::resources::a::A::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct All {
    pub types: Option<String>,
    pub one_of: Option<AllOneOf>,
    pub all_of: Option<Thing>,
    pub enumeration: Option<AllEnumeration>,
    pub reference: Option<MaybeText>,
    pub items: Vec<Option<i64>>,
    pub untyped: Json,
    pub sibling: Option<Thing>,
    pub optional: Option<String>,
    pub alternative: Option<Thing>,
}

object! {
    All {
        types: nullable String = "types", one_of: nullable AllOneOf = "one_of",
        all_of: nullable Thing = "all_of", enumeration: nullable AllEnumeration = "enumeration",
        reference: nullable MaybeText = "reference", items: required Vec<Option<i64>> = "items",
        untyped: required Json = "untyped", sibling: nullable Thing = "sibling",
        optional: optional String = "optional", alternative: optional Thing = "alternative",
    }
    new(
        types: Option<String>, one_of: Option<AllOneOf>, all_of: Option<Thing>,
        enumeration: Option<AllEnumeration>, reference: Option<MaybeText>, items: Vec<Option<i64>>,
        untyped: impl Into<Json>, sibling: Option<Thing>,
    )
}

/// The `one_of` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllOneOf {
    Text(String),
    Integer(i64),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    AllOneOf { Text = string, Integer = integer } else Unknown
    from { Text: String, Text: &str, Integer: i64 }
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

/// Part of [`models::All`](crate::case_nullable_spellings_3_0::models::All).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub x: Option<String>,
}

object! { Thing { x: optional String = "x" } }

/// Part of [`models::All`](crate::case_nullable_spellings_3_0::models::All).
pub type MaybeText = String;
