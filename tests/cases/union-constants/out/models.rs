// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Members that tell an alternative API.

use crate::runtime::object;
use crate::runtime::integer_enum;
use crate::runtime::tagged_union;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Constant;

/// Sent by [`Payments::pay`](crate::case_union_constants::resources::payments::Payments::pay).
#[derive(Clone, Debug, PartialEq)]
pub struct Payment {
    pub source: PaymentSource,
    pub target: Option<PaymentTarget>,
    pub by_tag: Option<PaymentByTag>,
}

object! {
    Payment {
        source: required PaymentSource = "source",
        target: optional PaymentTarget = "target" set(target: impl Into<PaymentTarget> => value),
        by_tag: optional PaymentByTag = "by_tag" set(by_tag: impl Into<PaymentByTag> => value),
    }
    new(source: impl Into<PaymentSource>)
}

/// The `source` of [`Payment`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentSource {
    Card(Card),
    Account(Account),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    PaymentSource {
        Card = object ["object", "number"] requires ["number"] with { "object" = "card" },
        Account = object ["object", "number", "level"] requires ["number"] with { "object" = "account" },
    } else Unknown
    from { Card: Card, Account: Account }
}

/// The `target` of [`Payment`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentTarget {
    Shop(Shop),
    Charity(Charity),
    /// Any other value, as it was received.
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
    from { Shop: Shop, Charity: Charity }
}

/// The `by_tag` of [`Payment`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentByTag {
    Tea(Tea),
    Water(Water),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    PaymentByTag by "drink" { Tea = "Tea", Water = "Water" } else Unknown
    from { Tea: Tea, Water: Water }
}

/// Its `object` is always `card` and has no field.
///
/// Part of [`models::PaymentSource`](crate::case_union_constants::models::PaymentSource).
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    pub number: String,
}

object! {
    Card { number: required String = "number" } always { "object" = "card" }
    new(number: impl Into<String>)
}

/// Its `object` is always `account` and has no field.
///
/// Part of [`models::PaymentSource`](crate::case_union_constants::models::PaymentSource).
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    pub number: String,
    pub level: Option<AccountLevel>,
}

object! {
    Account {
        number: required String = "number",
        level: optional AccountLevel = "level" set(level: impl Into<AccountLevel> => value),
    } always { "object" = "account" }
    new(number: impl Into<String>)
}

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

/// Its `class` is always `7` and has no field.
///
/// Part of [`models::PaymentTarget`](crate::case_union_constants::models::PaymentTarget).
#[derive(Clone, Debug, PartialEq)]
pub struct Shop {
    pub name: String,
    /// Always `true`, if it has a value.
    pub open: Option<Constant>,
}

object! {
    Shop { name: required String = "name", open: optional Constant = "open" only(open: true) } always {
        "class" = 7,
    }
    new(name: impl Into<String>)
}

/// Part of [`models::PaymentTarget`](crate::case_union_constants::models::PaymentTarget).
#[derive(Clone, Debug, PartialEq)]
pub struct Charity {
    pub class: Option<CharityClass>,
    pub name: String,
}

object! {
    Charity {
        class: optional CharityClass = "class" set(class: impl Into<CharityClass> => value),
        name: required String = "name",
    }
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

/// Its `drink` is always `Tea` and has no field.
///
/// Part of [`models::PaymentByTag`](crate::case_union_constants::models::PaymentByTag).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tea {
    pub sugar: Option<bool>,
}

object! {
    Tea { sugar: optional bool = "sugar" set(sugar: bool => value) } always { "drink" = "Tea" }
}

/// Its `drink` is always `Water` and has no field.
///
/// Part of [`models::PaymentByTag`](crate::case_union_constants::models::PaymentByTag).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Water {
    pub gas: Option<bool>,
}

object! {
    Water { gas: optional bool = "gas" set(gas: bool => value) } always { "drink" = "Water" }
}
