// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Deprecated API.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;

/// Sent by [`A::send`](crate::case_deprecated::resources::a::A::send).
#[derive(Clone, Debug, PartialEq)]
#[deprecated]
pub struct Old {
    #[deprecated]
    pub a: String,
    pub b: Option<String>,
    pub state: Option<State>,
}

object! {
    Old {
        a: required String = "a", b: optional String = "b" set(b: impl Into<String> => value),
        state: optional State = "state" set(state: impl Into<State> => value),
    }
    new(a: impl Into<String>)
}

/// Part of [`models::Old`](crate::case_deprecated::models::Old).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
#[deprecated]
pub enum State {
    On,
    Off,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { State { On = "on", Off = "off" } else Unknown }

/// Returned by [`A::send`](crate::case_deprecated::resources::a::A::send).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[deprecated]
pub enum Choice {
    Old(Old),
    Text(String),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Choice {
        Old = object ["a", "b", "state"] requires ["a"],
        Text = string,
    } else Unknown
    from { Old: Old, Text: String, Text: &str }
}

/// Part of [`models::Holder`](crate::case_deprecated::models::Holder).
#[deprecated]
pub type Text = String;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub old: Option<Old>,
    pub text: Option<Text>,
}

object! { Holder { old: optional Old = "old", text: optional Text = "text" } }
