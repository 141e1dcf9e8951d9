// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Growth API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;

/// An error of [`Pets::list`](crate::case_growth_before::resources::pets::Pets::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
}

object! { Problem { title: optional String = "title" } }

/// Returned by [`Pets::list`](crate::case_growth_before::resources::pets::Pets::list) and [`Pets::create`](crate::case_growth_before::resources::pets::Pets::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub id: String,
    pub kind: Kind,
    pub owner: Option<Owner>,
}

object! {
    Pet {
        id: required String = "id", kind: required Kind = "kind", owner: optional Owner = "owner",
    }
    new(id: impl Into<String>, kind: impl Into<Kind>)
}

/// Sent by [`Pets::create`](crate::case_growth_before::resources::pets::Pets::create).
#[derive(Clone, Debug, PartialEq)]
pub struct NewPet {
    pub kind: Kind,
    pub note: Option<String>,
}

object! {
    NewPet {
        kind: required Kind = "kind",
        note: optional String = "note" set(note: impl Into<String> => value),
    }
    new(kind: impl Into<Kind>)
}

/// Part of [`models::Pet`](crate::case_growth_before::models::Pet) and [`models::NewPet`](crate::case_growth_before::models::NewPet).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    Cat,
    Dog,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Kind { Cat = "cat", Dog = "dog" } else Unknown }

/// Part of [`models::Pet`](crate::case_growth_before::models::Pet).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Owner {
    Person(Person),
    Shelter(Shelter),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Owner {
        Person = object ["firstName"] requires ["firstName"],
        Shelter = object ["street"] requires ["street"],
    } else Unknown
    from { Person: Person, Shelter: Shelter }
}

/// Part of [`models::Owner`](crate::case_growth_before::models::Owner).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Person {
    pub first_name: String,
}

object! {
    Person { first_name: required String = "firstName" }
    new(first_name: impl Into<String>)
}

/// Part of [`models::Owner`](crate::case_growth_before::models::Owner).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Shelter {
    pub street: String,
}

object! {
    Shelter { street: required String = "street" }
    new(street: impl Into<String>)
}
