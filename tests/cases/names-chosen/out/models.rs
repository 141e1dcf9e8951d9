// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Renamed API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::common;
use crate::runtime::tagged_union;
use crate::runtime::union;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// Part of [`models::PetPage`](crate::case_names_chosen::models::PetPage).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub kind: PetKind,
    pub name: Option<String>,
    pub food: Option<Food>,
}

object! {
    Pet {
        kind: required PetKind = "petKind", name: optional String = "pet_name",
        food: optional Food = "food",
    }
    new(kind: impl Into<PetKind>)
}

/// Sent by [`Zoo::list`](crate::case_names_chosen::resources::zoo::Zoo::list).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PetKind {
    Cat,
    Dog,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { PetKind { Cat = "C", Dog = "D" } else Unknown }

/// Sent by [`Zoo::replace`](crate::case_names_chosen::resources::zoo::Zoo::replace).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    Birdie(Bird),
    /// Any other alternative, with the members that all have in common.
    Base(AnimalBase),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Animal by "kind" { Birdie = "Bird" } rest Base = "Animal" else Unknown
    from { Birdie: Bird, Base: AnimalBase }
}

impl Animal {
    /// Returns `kind`, which the variants have in common.
    pub fn kind(&self) -> Option<&str> {
        common!(self { Birdie always "Bird", Base required kind })
    }

    /// Returns `legCount`, which the variants have in common.
    pub fn legs(&self) -> Option<i64> {
        common!(self copied { Birdie optional leg_count, Base optional legs })
    }
}

/// The `base` of [`Animal`].
#[derive(Clone, Debug, PartialEq)]
pub struct AnimalBase {
    pub kind: String,
    pub legs: Option<i64>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! {
    AnimalBase {
        kind: required String = "kind", legs: optional i64 = "legCount" set(legs: i64 => value),
        ..additional: Json;
            set(additional: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)> => map)
    }
    new(kind: impl Into<String>)
}

/// Its `kind` is always `Bird` and has no field.
///
/// Part of [`models::Animal`](crate::case_names_chosen::models::Animal).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bird {
    pub leg_count: Option<i64>,
    pub wing_span: Option<i64>,
}

object! {
    Bird {
        leg_count: optional i64 = "legCount" set(leg_count: i64 => value),
        wing_span: optional i64 = "wingSpan" set(wing_span: i64 => value),
    } always { "kind" = "Bird" }
}

/// Part of [`models::Pet`](crate::case_names_chosen::models::Pet).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Food {
    Text(String),
    Several(Vec<String>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Food { Text = string, Several = array } else Unknown
    from { Text: String, Text: &str, Several: Vec<String> }
}

/// The response body of `PetsController_findAll`.
///
/// Returned by [`Zoo::list`](crate::case_names_chosen::resources::zoo::Zoo::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PetPage {
    pub items: Option<Vec<Pet>>,
    pub last: Option<bool>,
}

object! { PetPage { items: optional Vec<Pet> = "items", last: optional bool = "last" } }
