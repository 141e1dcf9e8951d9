// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Awkward names API.

use crate::runtime::object;
use crate::runtime::string_enum;

/// Returned by [`Type::get_thing_kebab`](crate::case_names_awkward::resources::type::Type::get_thing_kebab).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionModel {
    pub r#type: Option<FooDotBar>,
    pub self_: Option<String>,
    pub self_pascal: Option<String>,
    pub empty: Option<String>,
    pub u1f600: Option<String>,
    pub dollar_ref: Option<String>,
    pub a_b_kebab: Option<String>,
    pub a_b: Option<String>,
    pub new: Option<String>,
    pub value_1st: Option<String>,
}

object! {
    OptionModel {
        r#type: optional FooDotBar = "type", self_: optional String = "self",
        self_pascal: optional String = "Self", empty: optional String = "",
        u1f600: optional String = "😀", dollar_ref: optional String = "$ref",
        a_b_kebab: optional String = "a-b", a_b: optional String = "a_b",
        new: optional String = "new", value_1st: optional String = "1st",
    }
}

/// Part of [`models::OptionModel`](crate::case_names_awkward::models::OptionModel).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FooDotBar {
    pub x: Option<FooBar>,
}

object! { FooDotBar { x: optional FooBar = "x" } }

/// Part of [`models::FooDotBar`](crate::case_names_awkward::models::FooDotBar).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FooBar {
    pub x: Option<ResultModel>,
}

object! { FooBar { x: optional ResultModel = "x" } }

/// Part of [`models::FooBar`](crate::case_names_awkward::models::FooBar).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResultModel {
    pub v: VecModel,
}

object! {
    ResultModel { v: required VecModel = "v" }
    new(v: VecModel)
}

/// Part of [`models::ResultModel`](crate::case_names_awkward::models::ResultModel).
pub type VecModel = Vec<StringModel>;

/// Part of [`models::VecModel`](crate::case_names_awkward::models::VecModel).
pub type StringModel = String;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    pub r#box: Option<BoxModel>,
}

object! { Error { r#box: optional BoxModel = "box" } }

/// Part of [`models::Error`](crate::case_names_awkward::models::Error).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BoxModel {
    pub client: Option<Client>,
}

object! { BoxModel { client: optional Client = "client" } }

/// Part of [`models::BoxModel`](crate::case_names_awkward::models::BoxModel).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Client {
    Some,
    None,
    Ok,
    Err,
    Default,
    Self_,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    Client {
        Some = "Some", None = "None", Ok = "Ok", Err = "Err", Default = "Default", Self_ = "Self",
    } else Unknown
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct JsonModel {
    pub patch: Option<PatchModel>,
}

object! { JsonModel { patch: optional PatchModel = "patch" } }

/// Part of [`models::JsonModel`](crate::case_names_awkward::models::JsonModel).
pub type PatchModel = String;

#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum LowerLower {
    UnknownLower,
    Unknown,
    UnknownUpper,
    /// A value that the document does not list.
    Unrecognized(String),
}

string_enum! {
    LowerLower { UnknownLower = "unknown", Unknown = "Unknown", UnknownUpper = "UNKNOWN" } else Unrecognized
}

pub type Lower = String;
