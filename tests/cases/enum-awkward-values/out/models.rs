// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Awkward values API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::integer_enum;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Constant;

/// Returned by [`A::get`](crate::case_enum_awkward_values::resources::a::A::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct All {
    pub reactions: Option<AllReactions>,
    pub mixed: Option<AllMixed>,
    /// Always `true`, if it has a value.
    pub truth: Option<Constant>,
    pub numbers: Option<f64>,
    /// Always `only`, if it has a value.
    pub single: Option<Constant>,
    pub repeated: Option<AllRepeated>,
    pub named: Option<AllNamed>,
    pub string_of_integers: Option<AllStringOfIntegers>,
}

object! {
    All {
        reactions: optional AllReactions = "reactions", mixed: optional AllMixed = "mixed",
        truth: optional Constant = "truth", numbers: optional f64 = "numbers",
        single: optional Constant = "single", repeated: optional AllRepeated = "repeated",
        named: optional AllNamed = "named",
        string_of_integers: optional AllStringOfIntegers = "string_of_integers",
    }
}

/// The `reactions` of [`All`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AllReactions {
    Plus1,
    Minus1,
    Empty,
    Star,
    R,
    RPlus,
    Unknown,
    Value1,
    NonAsciiÉ,
    SelfLower,
    Self_,
    Crate,
    Type,
    GptDash3Dot5DashTurbo,
    Gpt3_5Turbo,
    日本,
    U1f600,
    AB,
    SayHi,
    LineBreak,
    Value10_0,
    GreaterEqual,
    LessEqual,
    /// A value that the document does not list.
    Unrecognized(String),
}

string_enum! {
    AllReactions {
        Plus1 = "+1", Minus1 = "-1", Empty = "", Star = "*", R = "r", RPlus = "r+",
        Unknown = "Unknown", Value1 = "1", NonAsciiÉ = "non-ascii é", SelfLower = "self",
        Self_ = "Self", Crate = "crate", Type = "type", GptDash3Dot5DashTurbo = "gpt-3.5-turbo",
        Gpt3_5Turbo = "gpt_3_5_turbo", 日本 = "日本", U1f600 = "😀", AB = "a b", SayHi = "say \"hi\"",
        LineBreak = "line\nbreak", Value10_0 = "10.0", GreaterEqual = ">=", LessEqual = "<=",
    } else Unrecognized
}

/// The `mixed` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllMixed {
    Integer(AllMixedInteger),
    Value1(AllMixedText),
    Boolean(bool),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    AllMixed { Integer = integer, Value1 = string, Boolean = boolean } else Unknown
    from {
        Integer: AllMixedInteger, Value1: AllMixedText, Value1: String, Value1: &str, Boolean: bool,
    }
}

/// An alternative of `mixed` of [`All`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AllMixedInteger {
    Value1,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { AllMixedInteger { Value1 = 1 } else Unknown }

/// An alternative of `mixed` of [`All`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AllMixedText {
    Value1,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { AllMixedText { Value1 = "1" } else Unknown }

/// The `repeated` of [`All`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AllRepeated {
    A,
    B,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { AllRepeated { A = "a", B = "b" } else Unknown }

/// The `named` of [`All`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AllNamed {
    /// The first.
    First,
    /// The second.
    Second,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { AllNamed { First = "a", Second = "b" } else Unknown }

/// The `string_of_integers` of [`All`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AllStringOfIntegers {
    Value1,
    Value2,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { AllStringOfIntegers { Value1 = "1", Value2 = "2" } else Unknown }

/// The `order` of operation `get`.
///
/// Sent by [`A::get`](crate::case_enum_awkward_values::resources::a::A::get).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GetOrder {
    Asc,
    MinusAsc,
    Empty,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { GetOrder { Asc = "asc", MinusAsc = "-asc", Empty = "" } else Unknown }
