// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Unions by content API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Patch;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct All {
    pub text_or_number: Option<AllTextOrNumber>,
    pub integer_or_number: Option<AllIntegerOrNumber>,
    pub one_or_many: Option<AllOneOrMany>,
    pub lists: Option<Json>,
    pub by_members: Option<AllByMembers>,
    pub all_optional: Option<AllAllOptional>,
    pub or_null: Patch<Small>,
    pub open_enum: Option<AllOpenEnum>,
    pub formats: Option<String>,
    pub anything: Option<Json>,
    pub types: Patch<AllTypes>,
    pub types_with_properties: Option<Json>,
}

object! {
    All {
        text_or_number: optional AllTextOrNumber = "text_or_number",
        integer_or_number: optional AllIntegerOrNumber = "integer_or_number",
        one_or_many: optional AllOneOrMany = "one_or_many", lists: optional Json = "lists",
        by_members: optional AllByMembers = "by_members",
        all_optional: optional AllAllOptional = "all_optional", or_null: patch Small = "or_null",
        open_enum: optional AllOpenEnum = "open_enum", formats: optional String = "formats",
        anything: optional Json = "anything", types: patch AllTypes = "types",
        types_with_properties: optional Json = "types_with_properties",
    }
}

/// Shared by schemas of the document that are equal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StringOrInteger {
    String(String),
    Integer(i64),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! { StringOrInteger { String = string, Integer = integer } else Unknown }

/// The `text_or_number` of [`All`].
pub type AllTextOrNumber = StringOrInteger;

/// The `integer_or_number` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllIntegerOrNumber {
    Integer(i64),
    Number(f64),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! { AllIntegerOrNumber { Integer = integer, Number = number } else Unknown }

/// The `one_or_many` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllOneOrMany {
    String(String),
    Array(Vec<String>),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! { AllOneOrMany { String = string, Array = array } else Unknown }

/// The `by_members` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllByMembers {
    Small(Small),
    Large(Large),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    AllByMembers {
        Small = object ["id"] requires ["id"],
        Large = object ["id", "size"] requires ["id", "size"],
    } else Unknown
}

/// The `all_optional` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllAllOptional {
    Variant1(AllAllOptionalVariant1),
    Variant2(AllAllOptionalVariant2),
    /// Of several of the above at once, each with its own members.
    Several(Vec<AllAllOptional>),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    AllAllOptional {
        Variant1 = object ["a"],
        Variant2 = object ["b"],
    } several Several else Unknown
}

/// The `all_optional.variant1` of [`All`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllAllOptionalVariant1 {
    pub a: Option<String>,
}

object! { AllAllOptionalVariant1 { a: optional String = "a" } }

/// The `all_optional.variant2` of [`All`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllAllOptionalVariant2 {
    pub b: Option<String>,
}

object! { AllAllOptionalVariant2 { b: optional String = "b" } }

/// The `open_enum` of [`All`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AllOpenEnum {
    A,
    B,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { AllOpenEnum { A = "a", B = "b" } else Unknown }

/// The `types` of [`All`].
pub type AllTypes = StringOrInteger;

#[derive(Clone, Debug, PartialEq)]
pub struct Small {
    pub id: String,
}

object! {
    Small { id: required String = "id" }
    new(id: impl Into<String>)
}

#[derive(Clone, Debug, PartialEq)]
pub struct Large {
    pub id: String,
    pub size: i64,
}

object! {
    Large { id: required String = "id", size: required i64 = "size" }
    new(id: impl Into<String>, size: i64)
}
