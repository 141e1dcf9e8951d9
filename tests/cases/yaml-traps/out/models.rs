// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the yes API.

use crate::runtime::object;
use crate::runtime::string_enum;

/// Returned by [`A::no`](crate::case_yaml_traps::resources::a::A::no) and [`A::on`](crate::case_yaml_traps::resources::a::A::on).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Traps {
    pub n: i64,
    pub on: bool,
    pub yes: TrapsYes,
    pub merged: Option<TrapsMerged>,
    pub merged_again: Option<TrapsMergedAgain>,
    pub version: Option<TrapsVersion>,
    pub null: Option<String>,
    pub value_1: Option<String>,
}

object! {
    Traps {
        n: required i64 = "n", on: required bool = "on", yes: required TrapsYes = "yes",
        merged: optional TrapsMerged = "merged",
        merged_again: optional TrapsMergedAgain = "merged_again",
        version: optional TrapsVersion = "version", null: optional String = "null",
        value_1: optional String = "1",
    }
    new(n: i64, on: bool, yes: impl Into<TrapsYes>)
}

/// The `yes` of [`Traps`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TrapsYes {
    Yes,
    No,
    On,
    Off,
    Value1_0,
    Value012,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    TrapsYes {
        Yes = "yes", No = "no", On = "on", Off = "off", Value1_0 = "1.0", Value012 = "012",
    } else Unknown
}

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::TrapsMerged`](crate::case_yaml_traps::models::TrapsMerged) and [`models::TrapsMergedAgain`](crate::case_yaml_traps::models::TrapsMergedAgain).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Value1_10OrValue2_0 {
    Value1_10,
    Value2_0,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Value1_10OrValue2_0 { Value1_10 = "1.10", Value2_0 = "2.0" } else Unknown }

/// The `merged` of [`Traps`].
pub type TrapsMerged = Value1_10OrValue2_0;

/// The `merged_again` of [`Traps`].
pub type TrapsMergedAgain = Value1_10OrValue2_0;

/// The `version` of [`Traps`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TrapsVersion {
    Value1_0,
    Value1_10,
    Value1_1,
    Value1e5,
    True,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    TrapsVersion {
        Value1_0 = "1.0", Value1_10 = "1.10", Value1_1 = "1.1", Value1e5 = "1e5", True = "True",
    } else Unknown
}
