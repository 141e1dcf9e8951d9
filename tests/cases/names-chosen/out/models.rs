// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Renamed API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;

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
    new(kind: PetKind)
}

#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PetKind {
    Cat,
    Dog,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { PetKind { Cat = "C", Dog = "D" } else Unknown }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Food {
    Text(String),
    Several(Vec<String>),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! { Food { Text = string, Several = array } else Unknown }

/// The response body of `PetsController_findAll`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PetPage {
    pub items: Option<Vec<Pet>>,
    pub last: Option<bool>,
}

object! { PetPage { items: optional Vec<Pet> = "items", last: optional bool = "last" } }
