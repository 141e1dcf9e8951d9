// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Dynamic references API.

use crate::runtime::object;
use crate::runtime::Json;

/// `#/components/schemas/Page` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub items: Option<Vec<Json>>,
    pub next: Option<String>,
}

object! { Page { items: optional Vec<Json> = "items", next: optional String = "next" } }

/// `#/components/schemas/PetPage` of the document.
pub type PetPage = Page;

/// `#/components/schemas/PagedPet` of the document.
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

/// `#/components/schemas/Self` of the document.
pub type Self2 = Pet;

/// `#/components/schemas/Pet` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: Option<String>,
}

object! { Pet { name: optional String = "name" } }
