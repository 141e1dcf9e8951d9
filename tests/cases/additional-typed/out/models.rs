// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Typed additional members API.

use crate::runtime::object;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// `#/components/schemas/Labels` of the document.
#[derive(Clone, Debug, PartialEq)]
pub struct Labels {
    pub id: String,
    pub additional: Option<String>,
    /// Members without a field of their own.
    pub additional_2: BTreeMap<String, i64>,
}

object! {
    Labels {
        id: required String = "id", additional: optional String = "additional", ..additional_2: i64
    }
    new(id: impl Into<String>)
}

/// `#/components/schemas/Map` of the document.
pub type Map = BTreeMap<String, Labels>;

/// `#/components/schemas/FreeForm` of the document.
pub type FreeForm = BTreeMap<String, Json>;

/// `#/components/schemas/Free` of the document.
pub type Free = BTreeMap<String, Json>;

/// `#/components/schemas/Closed` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Closed {}

object! { Closed {} }

/// `#/components/schemas/ClosedWithFields` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClosedWithFields {
    pub a: Option<String>,
}

object! { ClosedWithFields { a: optional String = "a" } }

/// `#/components/schemas/Patterned` of the document.
pub type Patterned = BTreeMap<String, String>;

/// `#/components/schemas/PatternedFields` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PatternedFields {
    pub a: Option<String>,
    /// Members without a field of their own.
    pub additional: BTreeMap<String, Json>,
}

object! { PatternedFields { a: optional String = "a", ..additional: Json } }

/// `#/components/schemas/NamedKeys` of the document.
pub type NamedKeys = BTreeMap<String, i64>;

/// `#/components/schemas/Unevaluated` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Unevaluated {
    pub a: Option<String>,
    pub b: Option<String>,
    /// Members without a field of their own.
    pub additional: BTreeMap<String, String>,
}

object! {
    Unevaluated { a: optional String = "a", b: optional String = "b", ..additional: String }
}

/// `#/components/schemas/Inline` of the document.
pub type Inline = BTreeMap<String, InlineValue>;

/// `#/components/schemas/Inline/additionalProperties` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InlineValue {
    pub x: Option<String>,
}

object! { InlineValue { x: optional String = "x" } }
