// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Typed additional members API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// Sent by [`A::send`](crate::case_additional_typed::resources::a::A::send). Returned by [`A::send`](crate::case_additional_typed::resources::a::A::send).
#[derive(Clone, Debug, PartialEq)]
pub struct Labels {
    pub id: String,
    pub additional: Option<String>,
    /// Members that have no field.
    pub additional_members: BTreeMap<String, i64>,
}

object! {
    Labels {
        id: required String = "id",
        additional: optional String = "additional" set(additional: impl Into<String> => value),
        ..additional_members: i64;
            set(additional_members: impl IntoIterator<Item = (impl Into<String>, i64)> => map)
    }
    new(id: impl Into<String>)
}

pub type Map = BTreeMap<String, Labels>;

pub type FreeForm = BTreeMap<String, Json>;

pub type Free = BTreeMap<String, Json>;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Closed {}

object! { Closed {} }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClosedWithFields {
    pub a: Option<String>,
}

object! { ClosedWithFields { a: optional String = "a" } }

pub type Patterned = BTreeMap<String, String>;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PatternedFields {
    pub a: Option<String>,
    /// Members that have no field.
    pub additional: BTreeMap<String, String>,
}

object! { PatternedFields { a: optional String = "a", ..additional: String as fitting } }

pub type NamedKeys = BTreeMap<NamedKeysKey, i64>;

/// A key of [`NamedKeys`].
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum NamedKeysKey {
    A,
    B,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { NamedKeysKey { A = "a", B = "b" } else Unknown }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Unevaluated {
    pub a: Option<String>,
    pub b: Option<String>,
}

object! { Unevaluated { a: optional String = "a", b: optional String = "b" } }

pub type Inline = BTreeMap<String, InlineValue>;

/// The `value` of [`Inline`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InlineValue {
    pub x: Option<String>,
}

object! { InlineValue { x: optional String = "x" } }

pub type UnevaluatedAlone = BTreeMap<String, String>;

pub type UnevaluatedUntyped = BTreeMap<String, String>;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnevaluatedBeside {
    pub a: Option<i64>,
    /// Members that have no field.
    pub additional: BTreeMap<String, String>,
}

object! { UnevaluatedBeside { a: optional i64 = "a", ..additional: String } }

pub type UnevaluatedClosed = Known;

/// Part of [`models::UnevaluatedClosed`](crate::case_additional_typed::models::UnevaluatedClosed).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Known {
    pub a: Option<i64>,
}

object! { Known { a: optional i64 = "a" } }
