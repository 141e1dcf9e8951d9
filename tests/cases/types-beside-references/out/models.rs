// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Types beside references and alternatives API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::{DateTime, FixedOffset};
use crate::runtime::NaiveDate;

pub type Text = String;

pub type Number = f64;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextOrInteger {
    Text(String),
    Integer(i64),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    TextOrInteger { Text = string, Integer = integer } else Unknown
    from { Text: String, Text: &str, Integer: i64 }
}

/// Part of [`models::All`](crate::case_types_beside_references::models::All) and [`models::AllOutOfHabit`](crate::case_types_beside_references::models::AllOutOfHabit).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub x: Option<String>,
}

object! { Thing { x: optional String = "x" } }

/// Returned by [`A::get`](crate::case_types_beside_references::resources::a::A::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct All {
    pub date: Option<DateTime<FixedOffset>>,
    pub date_or_null: Option<NaiveDate>,
    pub formats: Option<String>,
    pub limits: Option<i64>,
    pub same: Option<Thing>,
    pub same_beside: Option<Thing>,
    pub text: Option<String>,
    pub integer: Option<i64>,
    pub no_value: Option<Json>,
    pub false_and_more: Option<Json>,
    pub one_left: Option<String>,
    pub none_left: Option<String>,
    pub out_of_habit: Option<AllOutOfHabit>,
}

object! {
    All {
        date: optional DateTime<FixedOffset> as date = "date",
        date_or_null: optional NaiveDate as date = "date_or_null",
        formats: optional String = "formats", limits: optional i64 = "limits",
        same: optional Thing = "same", same_beside: optional Thing = "same_beside",
        text: optional String = "text", integer: optional i64 = "integer",
        no_value: optional Json as any = "no_value",
        false_and_more: optional Json as any = "false_and_more",
        one_left: optional String = "one_left", none_left: optional String = "none_left",
        out_of_habit: optional AllOutOfHabit = "out_of_habit",
    }
}

/// The `out_of_habit` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllOutOfHabit {
    Auto(AllOutOfHabitAuto),
    Thing(Thing),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    AllOutOfHabit {
        Auto = string,
        Thing = object ["x"],
    } else Unknown
    from { Auto: AllOutOfHabitAuto, Auto: String, Auto: &str, Thing: Thing }
}

/// An alternative of `out_of_habit` of [`All`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AllOutOfHabitAuto {
    Auto,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { AllOutOfHabitAuto { Auto = "auto" } else Unknown }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Lax {
    First(First),
    Second(Second),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Lax {
        First = object ["kind", "one"] requires ["one"],
        Second = object ["kind", "two"] requires ["kind", "two"],
    } else Unknown
    from { First: First, Second: Second }
}

/// Part of [`models::Lax`](crate::case_types_beside_references::models::Lax).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct First {
    pub kind: Option<String>,
    pub one: String,
}

object! {
    First { kind: optional String = "kind", one: required String = "one" }
    new(one: impl Into<String>)
}

/// Part of [`models::Lax`](crate::case_types_beside_references::models::Lax).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Second {
    pub kind: String,
    pub two: String,
}

object! {
    Second { kind: required String = "kind", two: required String = "two" }
    new(kind: impl Into<String>, two: impl Into<String>)
}
