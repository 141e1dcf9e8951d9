// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Members with one value API.

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::string_enum;
use crate::runtime::Json;
use crate::runtime::Constant;
use crate::runtime::Patch;
use std::collections::BTreeMap;

/// Sent by [`Orders::create`](crate::case_constant_members::resources::orders::Orders::create).
#[derive(Clone, Debug, PartialEq)]
pub struct NewOrder {
    /// Always `2`.
    pub version: Constant,
    pub sku: String,
    /// Always `round`, if it has a value.
    pub shape: Option<Constant>,
    /// Always `true`, if it has a value.
    pub gift: Option<Constant>,
    /// Handle with care.
    ///
    /// Always `fragile`, if it has a value.
    pub note: Patch<Constant>,
    pub dated: NewOrderDated,
    pub unset: Option<Json>,
}

object! {
    NewOrder {
        version: constant Constant = "version" is 2, sku: required String = "sku",
        shape: nullable Constant = "shape", gift: optional Constant = "gift" only(gift: true),
        note: patch Constant = "note" only(note: "fragile"),
        dated: required NewOrderDated = "dated",
        unset: optional Json = "unset" set(unset: impl Into<Json> => value),
    }
    new(sku: impl Into<String>, shape: Option<Constant>, dated: NewOrderDated)
}

/// The `dated` of [`NewOrder`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewOrderDated {
    pub day: Option<String>,
}

object! { NewOrderDated { day: optional String = "day" set(day: impl Into<String> => value) } }

/// An order that was taken.
///
/// Returned by [`Orders::create`](crate::case_constant_members::resources::orders::Orders::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// What it is.
    ///
    /// Always `order`.
    pub object: Constant,
    pub id: String,
    /// Always `sale`.
    pub kind: Constant,
    /// Always `food`.
    pub of: Constant,
    /// Always `true`.
    pub paid: Constant,
    /// Always `1.5`.
    pub rate: Constant,
    /// Always `3`.
    pub level: Constant,
    pub marks: Option<Vec<OrderMark>>,
}

object! {
    Order {
        object: constant Constant = "object" is "order", id: required String = "id",
        kind: constant Constant = "kind" is "sale", of: constant Constant = "of" is "food",
        paid: constant Constant = "paid" is true, rate: constant Constant = "rate" is 1.5,
        level: constant Constant = "level" is 3, marks: optional Vec<OrderMark> = "marks",
    }
    new(id: impl Into<String>)
}

/// An item of `marks` of [`Order`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum OrderMark {
    Seen,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { OrderMark { Seen = "seen" } else Unknown }

/// A type that the document names stays one.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    Sale,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Kind { Sale = "sale" } else Unknown }

#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Category {
    Food,
    Drink,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Category { Food = "food", Drink = "drink" } else Unknown }

/// Sent by [`Settings::replace`](crate::case_constant_members::resources::settings::Settings::replace).
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Always `settings`.
    pub r#type: Constant,
    pub dark: Option<bool>,
}

object! {
    Settings {
        r#type: constant Constant = "type" is "settings",
        dark: optional bool = "dark" set(dark: bool => value),
    } default
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    /// What it is.
    ///
    /// Always `invoice`.
    pub r#type: Constant,
    pub total: Option<i64>,
    /// Members that have no field.
    pub additional: BTreeMap<String, String>,
}

object! {
    Invoice {
        r#type: constant Constant = "type" is "invoice", total: optional i64 = "total",
        ..additional: String
    } default
}

/// The request body of `upload`.
///
/// Sent by [`Files::upload`](crate::case_constant_members::resources::files::Files::upload).
#[derive(Clone, Debug, PartialEq)]
pub struct UploadRequest {
    /// Always `batch`.
    pub purpose: Constant,
    pub file: runtime::Part,
}

parts! {
    UploadRequest { purpose: constant value = "purpose" is "batch", file: required file = "file" }
    new(file: impl Into<runtime::Part>)
}

/// The request body of `fillIn`.
///
/// Sent by [`Forms::fill_in`](crate::case_constant_members::resources::forms::Forms::fill_in).
#[derive(Clone, Debug, PartialEq)]
pub struct FillInRequest {
    /// Always `2`.
    pub version: Constant,
    /// Always `true`, if it has a value.
    pub gift: Option<Constant>,
}

parts! {
    FillInRequest {
        version: constant value = "version" is 2, gift: optional value = "gift" only(gift: true),
    } default
}
