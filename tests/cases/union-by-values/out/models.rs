// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Unions told apart by values API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::integer_enum;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Constant;

/// Returned by [`Options::get`](crate::case_union_by_values::resources::options::Options::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OptionModel {
    Boolean(BooleanOption),
    Role(RoleOption),
    List(ListOption),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    OptionModel {
        Boolean = object ["type", "name", "open"] requires ["type", "name"] with { "type" = 5 },
        Role = object ["type", "name", "open"] requires ["type", "name"] with { "type" = 6 },
        List = object ["type", "name", "open"] requires ["type", "name"] with {
            "open" = true,
            "type" = 7 | 8,
        },
    } else Unknown
    from { Boolean: BooleanOption, Role: RoleOption, List: ListOption }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub r#type: OptionType,
    pub name: String,
    pub open: Option<bool>,
}

object! {
    Base {
        r#type: required OptionType = "type", name: required String = "name",
        open: optional bool = "open",
    }
    new(r#type: impl Into<OptionType>, name: impl Into<String>)
}

/// Part of [`models::Base`](crate::case_union_by_values::models::Base).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum OptionType {
    Value5,
    Value6,
    Value7,
    Value8,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { OptionType { Value5 = 5, Value6 = 6, Value7 = 7, Value8 = 8 } else Unknown }

/// Its `type` is always `5` and has no field.
///
/// Part of [`models::OptionModel`](crate::case_union_by_values::models::OptionModel).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BooleanOption {
    pub name: String,
    pub open: Option<bool>,
}

object! {
    BooleanOption { name: required String = "name", open: optional bool = "open" } always {
        "type" = 5,
    }
    new(name: impl Into<String>)
}

/// Its `type` is always `6` and has no field.
///
/// Part of [`models::OptionModel`](crate::case_union_by_values::models::OptionModel).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoleOption {
    pub name: String,
    pub open: Option<bool>,
}

object! {
    RoleOption { name: required String = "name", open: optional bool = "open" } always {
        "type" = 6,
    }
    new(name: impl Into<String>)
}

/// Part of [`models::OptionModel`](crate::case_union_by_values::models::OptionModel).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListOption {
    pub r#type: ListOptionType,
    pub name: String,
    /// Always `true`, if it has a value.
    pub open: Option<Constant>,
}

object! {
    ListOption {
        r#type: required ListOptionType = "type", name: required String = "name",
        open: optional Constant = "open",
    }
    new(r#type: impl Into<ListOptionType>, name: impl Into<String>)
}

/// The `type` of [`ListOption`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ListOptionType {
    Value7,
    Value8,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { ListOptionType { Value7 = 7, Value8 = 8 } else Unknown }

/// Returned by [`Payments::get`](crate::case_union_by_values::resources::payments::Payments::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Source {
    Card(SourceCard),
    Account(SourceAccount),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Source {
        Card = object ["object", "number", "code"] requires ["number"] with { "object" = "card" },
        Account = object ["object", "number", "status"] requires ["number"] with { "object" = "account" },
    } else Unknown
    from { Card: SourceCard, Account: SourceAccount }
}

/// Card
///
/// Its `object` is always `card` and has no field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SourceCard {
    pub number: String,
    pub code: Option<String>,
}

object! {
    SourceCard { number: required String = "number", code: optional String = "code" } always {
        "object" = "card",
    }
    new(number: impl Into<String>)
}

/// Account
///
/// Its `object` is always `account` and has no field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SourceAccount {
    pub number: String,
    pub status: Option<SourceAccountStatus>,
}

object! {
    SourceAccount {
        number: required String = "number", status: optional SourceAccountStatus = "status",
    } always { "object" = "account" }
    new(number: impl Into<String>)
}

/// The `status` of [`Source`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SourceAccountStatus {
    New,
    Verified,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { SourceAccountStatus { New = "new", Verified = "verified" } else Unknown }
