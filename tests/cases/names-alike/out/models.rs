// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Names alike API.

use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::string_enum;
use crate::runtime::Json;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipYardSnake {
    pub first: Option<String>,
}

object! { ShipYardSnake { first: optional String = "first" } }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipYard {
    pub dock: Option<ShipYardDockInline>,
}

object! { ShipYard { dock: optional ShipYardDockInline = "dock" } }

/// The `dock` of [`ShipYard`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipYardDockInline {
    pub depth: Option<f64>,
}

object! { ShipYardDockInline { depth: optional f64 = "depth" } }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipYardDock {
    pub second: Option<String>,
}

object! { ShipYardDock { second: optional String = "second" } }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResultModel {
    pub additional: Option<String>,
    pub hull_size_pascal: Option<i64>,
    pub hull_size_kebab: Option<i64>,
    pub hull_size: Option<i64>,
    pub hull_bracket_size_bracket: Option<i64>,
    pub state: Option<ResultModelState>,
    /// Members that have no field.
    pub additional_members: BTreeMap<String, Json>,
}

object! {
    ResultModel {
        additional: optional String = "additional",
        hull_size_pascal: optional i64 = "HullSize",
        hull_size_kebab: optional i64 = "hull-size",
        hull_size: optional i64 = "hull_size",
        hull_bracket_size_bracket: optional i64 = "hull[size]",
        state: optional ResultModelState = "state",
        ..additional_members: Json
    }
}

/// The `state` of [`ResultModel`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ResultModelState {
    AfloatLower,
    Afloat,
    AfloatUpper,
    Unknown,
    AFloat,
    ASpaceFloat,
    /// A value that the document does not list.
    Unrecognized(String),
}

string_enum! {
    ResultModelState {
        AfloatLower = "afloat", Afloat = "Afloat", AfloatUpper = "AFLOAT", Unknown = "Unknown",
        AFloat = "a_float", ASpaceFloat = "a float",
    } else Unrecognized
}

/// The request body of `addShip`.
///
/// Sent by [`ShipYards::add_ship_camel`](crate::case_names_alike::resources::ship_yards::ShipYards::add_ship_camel).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddShipRequestMultipart {
    pub hull: Option<String>,
    pub size: Option<i64>,
}

parts! {
    AddShipRequestMultipart {
        hull: optional value = "hull" set(hull: impl Into<String> => value),
        size: optional value = "size" set(size: i64 => value),
    }
}

/// The request body of `addShip`.
///
/// Sent by [`ShipYards::add_ship_camel`](crate::case_names_alike::resources::ship_yards::ShipYards::add_ship_camel).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddShipRequestForm {
    pub hull: Option<String>,
}

object! {
    AddShipRequestForm { hull: optional String = "hull" set(hull: impl Into<String> => value) }
}

/// The request body of `addShip`.
///
/// Sent by [`ShipYards::add_ship_camel`](crate::case_names_alike::resources::ship_yards::ShipYards::add_ship_camel).
#[derive(Clone, Debug, PartialEq)]
pub struct AddShipRequest {
    pub hull: String,
}

object! {
    AddShipRequest { hull: required String = "hull" }
    new(hull: impl Into<String>)
}
