// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the References across files API.

use crate::runtime::object;

/// Returned by [`Pets::list`](crate::case_references_across_files::resources::pets::Pets::list) and [`Pet::get`](crate::case_references_across_files::resources::pet::Pet::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub owner: Option<Owner>,
}

object! {
    Pet { name: required String = "name", owner: optional Owner = "owner" }
    new(name: impl Into<String>)
}

/// Part of [`models::Pet`](crate::case_references_across_files::models::Pet).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub pets: Option<Vec<Pet>>,
}

object! { Owner { pets: optional Vec<Pet> = "pets" } }
