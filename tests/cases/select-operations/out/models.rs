// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Selected API.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: Option<String>,
    pub owner: Option<NewPetOwner>,
    pub shop: Option<Shop>,
}

object! {
    Pet {
        name: optional String = "name", owner: optional NewPetOwner = "owner",
        shop: optional Shop = "shop",
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Shop {
    pub city: Option<String>,
    pub next: Option<Box<Shop>>,
}

object! { Shop { city: optional String = "city", next: optional Box<Shop> = "next" } }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewPetOwner {
    pub name: Option<String>,
}

object! { NewPetOwner { name: optional String = "name" } }
