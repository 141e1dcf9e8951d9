// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Dynamic references API.

use crate::runtime::object;
use crate::runtime::Json;

/// Part of [`models::PetPage`](crate::case_dynamic_references::models::PetPage).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub items: Option<Vec<Json>>,
    pub next: Option<String>,
}

object! { Page { items: optional Vec<Json> = "items", next: optional String = "next" } }

/// Returned by [`Pages::list`](crate::case_dynamic_references::resources::pages::Pages::list).
pub type PetPage = Page;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PagedPet {
    pub items: Option<Vec<Json>>,
    pub next: Option<String>,
    pub name: Option<String>,
}

object! {
    PagedPet {
        items: optional Vec<Json> = "items", next: optional String = "next",
        name: optional String = "name",
    }
}

pub type Self_ = Pet;

/// Part of [`models::Self_`](crate::case_dynamic_references::models::Self_).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: Option<String>,
}

object! { Pet { name: optional String = "name" } }
