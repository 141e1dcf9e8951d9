// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Defaults API.

use crate::runtime::object;
use crate::runtime::string_enum;

/// Sent by [`A::send`](crate::case_defaults::resources::a::A::send).
#[derive(Clone, Debug, PartialEq)]
pub struct A {
    /// Default: `3`.
    pub needed: i64,
    /// Default: `"x"`. Example: `y`.
    pub optional: Option<String>,
    pub wrong: Option<i64>,
    /// 1 to 5 items. No item twice.
    pub list: Option<Vec<String>>,
    /// At most 1. More than 0. A multiple of 0.1.
    pub bounded: Option<f64>,
    /// Exactly 3 characters. Pattern `^[A-Z]+$`.
    pub code: Option<String>,
}

object! {
    A {
        needed: required i64 = "needed",
        optional: optional String = "optional" set(optional: impl Into<String> => value),
        wrong: optional i64 = "wrong" set(wrong: i64 => value),
        list: optional Vec<String> = "list"
            set(list: impl IntoIterator<Item = impl Into<String>> => list),
        bounded: optional f64 = "bounded" set(bounded: f64 => value),
        code: optional String = "code" set(code: impl Into<String> => value),
    }
    new(needed: i64)
}

/// Default: `"up"`.
///
/// Sent by [`A::send`](crate::case_defaults::resources::a::A::send).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SendSort {
    Up,
    Down,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { SendSort { Up = "up", Down = "down" } else Unknown }
