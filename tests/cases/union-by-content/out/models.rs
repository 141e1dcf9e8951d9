// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Unions by content API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Patch;

/// Sent by [`A::send`](crate::case_union_by_content::resources::a::A::send). Returned by [`A::send`](crate::case_union_by_content::resources::a::A::send).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct All {
    pub text_or_number: Option<AllTextOrNumber>,
    pub integer_or_number: Option<AllIntegerOrNumber>,
    pub one_or_many: Option<AllOneOrMany>,
    pub lists: Option<AllLists>,
    pub by_members: Option<AllByMembers>,
    pub all_optional: Option<AllOptional>,
    pub or_null: Patch<Small>,
    pub open_enum: Option<AllOpenEnum>,
    pub formats: Option<String>,
    pub anything: Option<Json>,
    pub types: Patch<AllTypes>,
    pub types_with_properties: Option<AllTypesWithProperties>,
}

object! {
    All {
        text_or_number: optional AllTextOrNumber = "text_or_number"
            set(text_or_number: impl Into<AllTextOrNumber> => value),
        integer_or_number: optional AllIntegerOrNumber = "integer_or_number"
            set(integer_or_number: impl Into<AllIntegerOrNumber> => value),
        one_or_many: optional AllOneOrMany = "one_or_many"
            set(one_or_many: impl Into<AllOneOrMany> => value),
        lists: optional AllLists = "lists" set(lists: impl Into<AllLists> => value),
        by_members: optional AllByMembers = "by_members"
            set(by_members: impl Into<AllByMembers> => value),
        all_optional: optional AllOptional = "all_optional"
            set(all_optional: impl Into<AllOptional> => value),
        or_null: patch Small = "or_null" set(or_null: Small => value) null(or_null_null),
        open_enum: optional AllOpenEnum = "open_enum"
            set(open_enum: impl Into<AllOpenEnum> => value),
        formats: optional String = "formats" set(formats: impl Into<String> => value),
        anything: optional Json as any = "anything" set(anything: impl Into<Json> => value),
        types: patch AllTypes = "types" set(types: impl Into<AllTypes> => value) null(types_null),
        types_with_properties: optional AllTypesWithProperties = "types_with_properties"
            set(types_with_properties: impl Into<AllTypesWithProperties> => value),
    }
}

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::AllTextOrNumber`](crate::case_union_by_content::models::AllTextOrNumber) and [`models::AllTypes`](crate::case_union_by_content::models::AllTypes).
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

/// The `text_or_number` of [`All`].
pub type AllTextOrNumber = TextOrInteger;

/// The `integer_or_number` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllIntegerOrNumber {
    Integer(i64),
    Number(f64),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    AllIntegerOrNumber { Integer = integer, Number = number } else Unknown
    from { Integer: i64, Number: f64 }
}

/// The `one_or_many` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllOneOrMany {
    Text(String),
    List(Vec<String>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    AllOneOrMany { Text = string, List = array } else Unknown
    from { Text: String, Text: &str, List: Vec<String> }
}

/// The `lists` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllLists {
    List(Vec<String>),
    IntegerList(Vec<i64>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    AllLists { List = array of string, IntegerList = array of integer } else Unknown
    from { List: Vec<String>, IntegerList: Vec<i64> }
}

/// The `by_members` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllByMembers {
    Small(Small),
    Large(Large),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    AllByMembers {
        Small = object ["id"] requires ["id"],
        Large = object ["id", "size"] requires ["id", "size"],
    } else Unknown
    from { Small: Small, Large: Large }
}

/// The `all_optional` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllOptional {
    WithA(AllOptionalWithA),
    WithB(AllOptionalWithB),
    /// A value that is several of the above at once, each with its own members.
    Several(Vec<AllOptional>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    AllOptional {
        WithA = object ["a"],
        WithB = object ["b"],
    } several Several else Unknown
    from { WithA: AllOptionalWithA, WithB: AllOptionalWithB }
}

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::AllOptionalWithA`](crate::case_union_by_content::models::AllOptionalWithA) and [`models::AllTypesWithPropertiesObject`](crate::case_union_by_content::models::AllTypesWithPropertiesObject).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AOnly {
    pub a: Option<String>,
}

object! { AOnly { a: optional String = "a" set(a: impl Into<String> => value) } }

/// An alternative of `all_optional` of [`All`].
pub type AllOptionalWithA = AOnly;

/// An alternative of `all_optional` of [`All`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllOptionalWithB {
    pub b: Option<String>,
}

object! { AllOptionalWithB { b: optional String = "b" set(b: impl Into<String> => value) } }

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
pub type AllTypes = TextOrInteger;

/// An alternative of `types_with_properties` of [`All`].
pub type AllTypesWithPropertiesObject = AOnly;

/// The `types_with_properties` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllTypesWithProperties {
    Text(String),
    Object(AllTypesWithPropertiesObject),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    AllTypesWithProperties { Text = string, Object = object } else Unknown
    from { Text: String, Text: &str, Object: AllTypesWithPropertiesObject }
}

/// Part of [`models::All`](crate::case_union_by_content::models::All) and [`models::AllByMembers`](crate::case_union_by_content::models::AllByMembers).
#[derive(Clone, Debug, PartialEq)]
pub struct Small {
    pub id: String,
}

object! {
    Small { id: required String = "id" }
    new(id: impl Into<String>)
}

/// Part of [`models::AllByMembers`](crate::case_union_by_content::models::AllByMembers).
#[derive(Clone, Debug, PartialEq)]
pub struct Large {
    pub id: String,
    pub size: i64,
}

object! {
    Large { id: required String = "id", size: required i64 = "size" }
    new(id: impl Into<String>, size: i64)
}
