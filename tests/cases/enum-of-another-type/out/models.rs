// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Values of another type API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::integer_enum;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// Returned by [`A::get`](crate::case_enum_of_another_type::resources::a::A::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct All {
    pub of_items: Option<Vec<String>>,
    pub unquoted: Option<AllUnquoted>,
    pub quoted: Option<AllQuoted>,
    pub partly: Option<AllPartly>,
    pub objects: Option<BTreeMap<String, Json>>,
    pub none: Option<bool>,
}

object! {
    All {
        of_items: optional Vec<String> = "of_items", unquoted: optional AllUnquoted = "unquoted",
        quoted: optional AllQuoted = "quoted", partly: optional AllPartly = "partly",
        objects: optional BTreeMap<String, Json> = "objects", none: optional bool = "none",
    }
}

/// The `unquoted` of [`All`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AllUnquoted {
    Value1,
    Value2,
    Value3,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { AllUnquoted { Value1 = "1", Value2 = "2", Value3 = "3" } else Unknown }

/// The `quoted` of [`All`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AllQuoted {
    Value1,
    Value2,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { AllQuoted { Value1 = 1, Value2 = 2 } else Unknown }

/// The `partly` of [`All`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AllPartly {
    A,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { AllPartly { A = "a" } else Unknown }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub id: Option<f64>,
}

object! { Base { id: optional f64 = "id" } }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Narrower {
    pub id: Option<i64>,
}

object! { Narrower { id: optional i64 = "id" } }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Contrary {
    pub id: Option<String>,
}

object! { Contrary { id: optional String = "id" } }
