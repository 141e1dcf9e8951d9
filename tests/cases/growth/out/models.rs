// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Growth API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::NaiveDate;

/// Sent by [`Pets::feed`](crate::case_growth::resources::pets::Pets::feed).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Food {
    pub grams: Option<i64>,
}

object! { Food { grams: optional i64 = "grams" set(grams: i64 => value) } }

/// An error of [`Pets::list`](crate::case_growth::resources::pets::Pets::list), [`Pets::create`](crate::case_growth::resources::pets::Pets::create) and [`Pets::feed`](crate::case_growth::resources::pets::Pets::feed).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
    pub detail: Option<String>,
}

object! { Problem { title: optional String = "title", detail: optional String = "detail" } }

/// Returned by [`Pets::list`](crate::case_growth::resources::pets::Pets::list) and [`Pets::create`](crate::case_growth::resources::pets::Pets::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub id: String,
    pub kind: Kind,
    pub owner: Option<Owner>,
    pub born: Option<NaiveDate>,
}

object! {
    Pet {
        id: required String = "id", kind: required Kind = "kind", owner: optional Owner = "owner",
        born: optional NaiveDate as date = "born",
    }
    new(id: impl Into<String>, kind: impl Into<Kind>)
}

/// Sent by [`Pets::create`](crate::case_growth::resources::pets::Pets::create).
#[derive(Clone, Debug, PartialEq)]
pub struct NewPet {
    pub kind: Kind,
    pub note: Option<String>,
    pub colour: Option<String>,
}

object! {
    NewPet {
        kind: required Kind = "kind",
        note: optional String = "note" set(note: impl Into<String> => value),
        colour: optional String = "colour" set(colour: impl Into<String> => value),
    }
    new(kind: impl Into<Kind>)
}

/// Part of [`models::Pet`](crate::case_growth::models::Pet) and [`models::NewPet`](crate::case_growth::models::NewPet).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    Cat,
    Dog,
    UnknownLower,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Kind { Cat = "cat", Dog = "dog", UnknownLower = "unknown" } else Unknown }

/// Part of [`models::Pet`](crate::case_growth::models::Pet).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Owner {
    Zoo(Zoo),
    Person(Person),
    Shelter(Shelter),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Owner {
        Zoo = object ["city"] requires ["city"],
        Person = object ["firstName", "first_name"] requires ["firstName"],
        Shelter = object ["street", "rooms"] requires ["street"],
    } else Unknown
    from { Zoo: Zoo, Person: Person, Shelter: Shelter }
}

/// Part of [`models::Owner`](crate::case_growth::models::Owner).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Zoo {
    pub city: String,
}

object! {
    Zoo { city: required String = "city" }
    new(city: impl Into<String>)
}

/// Part of [`models::Owner`](crate::case_growth::models::Owner).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Person {
    pub first_name: String,
    pub first_name_snake: Option<String>,
}

object! {
    Person {
        first_name: required String = "firstName", first_name_snake: optional String = "first_name",
    }
    new(first_name: impl Into<String>)
}

/// Part of [`models::Owner`](crate::case_growth::models::Owner).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Shelter {
    pub street: String,
    pub rooms: Option<i64>,
}

object! {
    Shelter { street: required String = "street", rooms: optional i64 = "rooms" }
    new(street: impl Into<String>)
}
