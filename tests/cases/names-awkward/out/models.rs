// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Awkward names API.

use crate::runtime::object;
use crate::runtime::string_enum;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Option2 {
    pub r#type: Option<FooBar>,
    pub self_: Option<String>,
    pub self_2: Option<String>,
    pub empty: Option<String>,
    pub symbol: Option<String>,
    pub r#ref: Option<String>,
    pub a_b: Option<String>,
    pub a_b_2: Option<String>,
    pub new: Option<String>,
    pub value_1st: Option<String>,
}

object! {
    Option2 {
        r#type: optional FooBar = "type", self_: optional String = "self",
        self_2: optional String = "Self", empty: optional String = "",
        symbol: optional String = "😀", r#ref: optional String = "$ref",
        a_b: optional String = "a-b", a_b_2: optional String = "a_b", new: optional String = "new",
        value_1st: optional String = "1st",
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FooBar {
    pub x: Option<FooBar2>,
}

object! { FooBar { x: optional FooBar2 = "x" } }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FooBar2 {
    pub x: Option<Result2>,
}

object! { FooBar2 { x: optional Result2 = "x" } }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Result2 {
    pub v: Vec2,
}

object! {
    Result2 { v: required Vec2 = "v" }
    new(v: Vec2)
}

pub type Vec2 = Vec<String2>;

pub type String2 = String;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    pub r#box: Option<Box2>,
}

object! { Error { r#box: optional Box2 = "box" } }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Box2 {
    pub client: Option<Client>,
}

object! { Box2 { client: optional Client = "client" } }

#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Client {
    Some,
    None,
    Ok,
    Err,
    Default,
    Self2,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    Client {
        Some = "Some", None = "None", Ok = "Ok", Err = "Err", Default = "Default", Self2 = "Self",
    } else Unknown
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Json2 {
    pub patch: Option<Patch2>,
}

object! { Json2 { patch: optional Patch2 = "patch" } }

pub type Patch2 = String;

#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Lower {
    Unknown,
    Unknown2,
    Unknown3,
    /// A value that the document does not list.
    Unrecognized(String),
}

string_enum! {
    Lower { Unknown = "unknown", Unknown2 = "Unknown", Unknown3 = "UNKNOWN" } else Unrecognized
}

pub type Lower2 = String;
