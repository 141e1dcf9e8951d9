// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Selected API.

use crate::runtime::object;

/// Returned by [`Pets::list`](crate::case_select_operations::resources::pets::Pets::list).
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

/// Returned by [`Shops::get`](crate::case_select_operations::resources::shops::Shops::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Shop {
    pub city: Option<String>,
    pub next: Option<Box<Shop>>,
}

object! { Shop { city: optional String = "city", next: optional Box<Shop> = "next" } }

/// Part of [`models::Pet`](crate::case_select_operations::models::Pet).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewPetOwner {
    pub name: Option<String>,
}

object! { NewPetOwner { name: optional String = "name" } }
