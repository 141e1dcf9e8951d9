// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Unions told apart by values API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::integer_enum;
use crate::runtime::union;
use crate::runtime::Json;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OptionModel {
    BooleanOption(BooleanOption),
    RoleOption(RoleOption),
    ListOption(ListOption),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    OptionModel {
        BooleanOption = object ["type", "name", "open"] requires ["type", "name"] with { "type" = 5 },
        RoleOption = object ["type", "name", "open"] requires ["type", "name"] with { "type" = 6 },
        ListOption = object ["type", "name", "open"] requires ["type", "name"] with {
            "open" = true,
            "type" = 7 | 8,
        },
    } else Unknown
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
    new(r#type: OptionType, name: impl Into<String>)
}

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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BooleanOption {
    pub r#type: BooleanOptionType,
    pub name: String,
    pub open: Option<bool>,
}

object! {
    BooleanOption {
        r#type: required BooleanOptionType = "type", name: required String = "name",
        open: optional bool = "open",
    }
    new(r#type: BooleanOptionType, name: impl Into<String>)
}

/// The `type` of [`BooleanOption`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum BooleanOptionType {
    Value5,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { BooleanOptionType { Value5 = 5 } else Unknown }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoleOption {
    pub r#type: RoleOptionType,
    pub name: String,
    pub open: Option<bool>,
}

object! {
    RoleOption {
        r#type: required RoleOptionType = "type", name: required String = "name",
        open: optional bool = "open",
    }
    new(r#type: RoleOptionType, name: impl Into<String>)
}

/// The `type` of [`RoleOption`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum RoleOptionType {
    Value6,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { RoleOptionType { Value6 = 6 } else Unknown }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListOption {
    pub r#type: ListOptionType,
    pub name: String,
    pub open: Option<bool>,
}

object! {
    ListOption {
        r#type: required ListOptionType = "type", name: required String = "name",
        open: optional bool = "open",
    }
    new(r#type: ListOptionType, name: impl Into<String>)
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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Source {
    Card(SourceVariant1),
    Account(SourceVariant2),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    Source {
        Card = object ["object", "number", "code"] requires ["number"] with { "object" = "card" } adds {
            "object" = "card",
        },
        Account = object ["object", "number", "status"] requires ["number"] with { "object" = "account" } adds {
            "object" = "account",
        },
    } else Unknown
}

/// Card
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SourceVariant1 {
    pub object: Option<SourceVariant1Object>,
    pub number: String,
    pub code: Option<String>,
}

object! {
    SourceVariant1 {
        object: optional SourceVariant1Object = "object", number: required String = "number",
        code: optional String = "code",
    }
    new(number: impl Into<String>)
}

/// The `variant1.object` of [`Source`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SourceVariant1Object {
    Card,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { SourceVariant1Object { Card = "card" } else Unknown }

/// Account
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SourceVariant2 {
    pub object: Option<SourceVariant2Object>,
    pub number: String,
    pub status: Option<SourceVariant2Status>,
}

object! {
    SourceVariant2 {
        object: optional SourceVariant2Object = "object", number: required String = "number",
        status: optional SourceVariant2Status = "status",
    }
    new(number: impl Into<String>)
}

/// The `variant2.object` of [`Source`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SourceVariant2Object {
    Account,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { SourceVariant2Object { Account = "account" } else Unknown }

/// The `variant2.status` of [`Source`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SourceVariant2Status {
    New,
    Verified,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { SourceVariant2Status { New = "new", Verified = "verified" } else Unknown }
