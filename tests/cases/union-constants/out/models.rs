// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Members that tell an alternative API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::integer_enum;
use crate::runtime::tagged_union;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Patch;

#[derive(Clone, Debug, PartialEq)]
pub struct Payment {
    pub source: PaymentSource,
    pub target: Option<PaymentTarget>,
    pub by_tag: Option<PaymentByTag>,
}

object! {
    Payment {
        source: required PaymentSource = "source", target: optional PaymentTarget = "target",
        by_tag: optional PaymentByTag = "by_tag",
    }
    new(source: PaymentSource)
}

/// The `source` of [`Payment`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentSource {
    Card(Card),
    Account(Account),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    PaymentSource {
        Card = object ["object", "number"] requires ["number"] with { "object" = "card" } adds {
            "object" = "card",
        },
        Account = object ["object", "number", "level"] requires ["number"] with { "object" = "account" } adds {
            "object" = "account",
        },
    } else Unknown
}

/// The `target` of [`Payment`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentTarget {
    Shop(Shop),
    Charity(Charity),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    PaymentTarget {
        Shop = object ["class", "name", "open"] requires ["class", "name"] with {
            "class" = 7, "open" = true,
        },
        Charity = object ["class", "name"] requires ["name"] with {
            "class" = 8 | 9,
        },
    } else Unknown
}

/// The `by_tag` of [`Payment`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentByTag {
    Tea(Tea),
    Water(Water),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

tagged_union! { PaymentByTag by "drink" { Tea = "Tea", Water = "Water" } else Unknown }

#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    pub object: Option<CardObject>,
    pub number: String,
}

object! {
    Card { object: optional CardObject = "object", number: required String = "number" }
    new(number: impl Into<String>)
}

/// The `object` of [`Card`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CardObject {
    Card,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { CardObject { Card = "card" } else Unknown }

#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    pub object: Option<AccountObject>,
    pub number: String,
    pub level: Option<AccountLevel>,
}

object! {
    Account {
        object: optional AccountObject = "object", number: required String = "number",
        level: optional AccountLevel = "level",
    }
    new(number: impl Into<String>)
}

/// The `object` of [`Account`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AccountObject {
    Account,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { AccountObject { Account = "account" } else Unknown }

/// The `level` of [`Account`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AccountLevel {
    Value1,
    Value2,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { AccountLevel { Value1 = 1, Value2 = 2 } else Unknown }

#[derive(Clone, Debug, PartialEq)]
pub struct Shop {
    pub class: ShopClass,
    pub name: String,
    pub open: Option<bool>,
}

object! {
    Shop {
        class: required ShopClass = "class", name: required String = "name",
        open: optional bool = "open",
    }
    new(class: ShopClass, name: impl Into<String>)
}

/// The `class` of [`Shop`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ShopClass {
    Value7,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { ShopClass { Value7 = 7 } else Unknown }

#[derive(Clone, Debug, PartialEq)]
pub struct Charity {
    pub class: Option<CharityClass>,
    pub name: String,
}

object! {
    Charity { class: optional CharityClass = "class", name: required String = "name" }
    new(name: impl Into<String>)
}

/// The `class` of [`Charity`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CharityClass {
    Value8,
    Value9,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { CharityClass { Value8 = 8, Value9 = 9 } else Unknown }

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tea {
    pub drink: Patch<String>,
    pub sugar: Option<bool>,
}

object! { Tea { drink: patch String = "drink", sugar: optional bool = "sugar" } }

#[derive(Clone, Debug, PartialEq)]
pub struct Water {
    pub drink: Option<String>,
    pub gas: Option<bool>,
}

object! {
    Water { drink: nullable String = "drink", gas: optional bool = "gas" }
    new(drink: Option<String>)
}
