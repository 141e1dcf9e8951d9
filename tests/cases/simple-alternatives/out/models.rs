// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Alternatives that are values API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::integer_enum;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::{DateTime, FixedOffset};

/// Part of [`models::All`](crate::case_simple_alternatives::models::All).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Color {
    /// The colour of fire.
    Red,
    Green,
    /// The colour of the sky.
    Blue,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Color { Red = "r", Green = "g", Blue = "blue" } else Unknown }

/// Part of [`models::All`](crate::case_simple_alternatives::models::All).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Switch {
    Off,
    /// It is lit.
    On,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { Switch { Off = 0, On = 1 } else Unknown }

/// Part of [`models::All`](crate::case_simple_alternatives::models::All).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SameTitle {
    A,
    B,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { SameTitle { A = "a", B = "b" } else Unknown }

/// Returned by [`A::get`](crate::case_simple_alternatives::resources::a::A::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct All {
    pub color: Option<Color>,
    pub switch: Option<Switch>,
    pub same_title: Option<SameTitle>,
    pub truth: Option<bool>,
    pub open: Option<AllOpen>,
    pub when: Option<AllWhen>,
    pub date_or_any_text: Option<String>,
    pub several: Option<AllSeveral>,
}

object! {
    All {
        color: optional Color = "color", switch: optional Switch = "switch",
        same_title: optional SameTitle = "same_title", truth: optional bool = "truth",
        open: optional AllOpen = "open", when: optional AllWhen = "when",
        date_or_any_text: optional String = "date_or_any_text",
        several: optional AllSeveral = "several",
    }
}

/// The `open` of [`All`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AllOpen {
    Value7,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { AllOpen { Value7 = 7 } else Unknown }

/// The `when` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllWhen {
    DateTime(DateTime<FixedOffset>),
    Never(AllWhenNever),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    AllWhen { DateTime = string as date, Never = string } else Unknown
    from { DateTime: DateTime<FixedOffset>, Never: AllWhenNever, Never: String, Never: &str }
}

/// An alternative of `when` of [`All`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AllWhenNever {
    Never,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { AllWhenNever { Never = "never" } else Unknown }

/// The `several` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllSeveral {
    Integer(AllSeveralInteger),
    A(AllSeveralA),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    AllSeveral { Integer = integer, A = string } else Unknown
    from { Integer: AllSeveralInteger, A: AllSeveralA, A: String, A: &str }
}

/// An alternative of `several` of [`All`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AllSeveralInteger {
    Value1,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { AllSeveralInteger { Value1 = 1 } else Unknown }

/// An alternative of `several` of [`All`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AllSeveralA {
    A,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { AllSeveralA { A = "a" } else Unknown }
