// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Shop API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;

#[cfg(any(feature = "case_resource_features-pets", feature = "case_resource_features-owners"))]
/// An error of [`Pets::list`](crate::case_resource_features::resources::pets::Pets::list), [`Pets::create`](crate::case_resource_features::resources::pets::Pets::create) and [`Owners::get`](crate::case_resource_features::resources::owners::Owners::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub message: String,
    pub code: Option<Code>,
}

#[cfg(any(feature = "case_resource_features-pets", feature = "case_resource_features-owners"))]
object! {
    Problem { message: required String = "message", code: optional Code = "code" }
    new(message: impl Into<String>)
}

#[cfg(any(feature = "case_resource_features-pets", feature = "case_resource_features-owners"))]
/// Part of [`models::Problem`](crate::case_resource_features::models::Problem).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Code {
    Gone,
    Never,
    /// A value that the document does not list.
    Unknown(String),
}

#[cfg(any(feature = "case_resource_features-pets", feature = "case_resource_features-owners"))]
string_enum! { Code { Gone = "gone", Never = "never" } else Unknown }

/// Returned by [`Type::get`](crate::case_resource_features::resources::type::Type::get).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Species {
    Cat,
    Dog,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Species { Cat = "cat", Dog = "dog" } else Unknown }

#[cfg(any(feature = "case_resource_features-pets", feature = "case_resource_features-webhook-events"))]
/// Returned by [`Pets::create`](crate::case_resource_features::resources::pets::Pets::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub species: Species,
    pub tag: Option<PetTag>,
}

#[cfg(any(feature = "case_resource_features-pets", feature = "case_resource_features-webhook-events"))]
object! {
    Pet {
        name: required String = "name", species: required Species = "species",
        tag: optional PetTag = "tag",
    }
    new(name: impl Into<String>, species: impl Into<Species>)
}

#[cfg(any(feature = "case_resource_features-pets", feature = "case_resource_features-webhook-events"))]
/// The `tag` of [`Pet`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PetTag {
    Chip(Chip),
    Text(String),
    /// Any other value, as it was received.
    Unknown(Json),
}

#[cfg(any(feature = "case_resource_features-pets", feature = "case_resource_features-webhook-events"))]
union! {
    PetTag {
        Chip = object ["number"] requires ["number"],
        Text = string,
    } else Unknown
    from { Chip: Chip, Text: String, Text: &str }
}

#[cfg(feature = "case_resource_features-pets")]
/// Sent by [`Pets::create`](crate::case_resource_features::resources::pets::Pets::create).
#[derive(Clone, Debug, PartialEq)]
pub struct NewPet {
    pub name: String,
    pub tag: Option<Chip>,
}

#[cfg(feature = "case_resource_features-pets")]
object! {
    NewPet { name: required String = "name", tag: optional Chip = "tag" set(tag: Chip => value) }
    new(name: impl Into<String>)
}

#[cfg(feature = "case_resource_features-pets")]
/// Returned by [`Pets::list`](crate::case_resource_features::resources::pets::Pets::list).
pub type PetList = Vec<Pet>;

#[cfg(any(feature = "case_resource_features-pets", feature = "case_resource_features-webhook-events"))]
/// Part of [`models::PetTag`](crate::case_resource_features::models::PetTag) and [`models::NewPet`](crate::case_resource_features::models::NewPet).
#[derive(Clone, Debug, PartialEq)]
pub struct Chip {
    pub number: i64,
}

#[cfg(any(feature = "case_resource_features-pets", feature = "case_resource_features-webhook-events"))]
object! {
    Chip { number: required i64 = "number" }
    new(number: i64)
}

#[cfg(feature = "case_resource_features-owners")]
/// Returned by [`Owners::get`](crate::case_resource_features::resources::owners::Owners::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub name: Option<String>,
    pub likes: Option<Species>,
}

#[cfg(feature = "case_resource_features-owners")]
object! { Owner { name: optional String = "name", likes: optional Species = "likes" } }

#[cfg(feature = "case_resource_features-orders")]
/// Sent by [`Orders::place`](crate::case_resource_features::resources::orders::Orders::place).
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    pub species: Species,
    pub lines: Option<Vec<Line>>,
}

#[cfg(feature = "case_resource_features-orders")]
object! {
    Order {
        species: required Species = "species",
        lines: optional Vec<Line> = "lines" set(lines: impl IntoIterator<Item = Line> => list),
    }
    new(species: impl Into<Species>)
}

#[cfg(feature = "case_resource_features-orders")]
/// Part of [`models::Order`](crate::case_resource_features::models::Order) and [`models::Unused`](crate::case_resource_features::models::Unused).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    pub text: Option<String>,
    pub count: Option<i64>,
}

#[cfg(feature = "case_resource_features-orders")]
object! {
    Line {
        text: optional String = "text" set(text: impl Into<String> => value),
        count: optional i64 = "count" set(count: i64 => value),
    }
}

#[cfg(any(feature = "case_resource_features-orders", feature = "case_resource_features-tracing"))]
/// Returned by [`Orders::place`](crate::case_resource_features::resources::orders::Orders::place) and [`Tracing::get`](crate::case_resource_features::resources::tracing::Tracing::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Placed {
    pub id: Option<String>,
    pub of: Option<Species>,
}

#[cfg(any(feature = "case_resource_features-orders", feature = "case_resource_features-tracing"))]
object! { Placed { id: optional String = "id", of: optional Species = "of" } }

#[cfg(feature = "case_resource_features-webhook-events")]
/// Received as [`webhooks::Event`](crate::case_resource_features::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Moved {
    pub pet: Pet,
    pub to: Option<String>,
}

#[cfg(feature = "case_resource_features-webhook-events")]
object! {
    Moved { pet: required Pet = "pet", to: optional String = "to" }
    new(pet: Pet)
}

#[cfg(any(feature = "case_resource_features-pets", feature = "case_resource_features-webhook-events"))]
pub type Pets = Vec<Pet>;

#[cfg(feature = "all-resources")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Unused {
    pub species: Option<Species>,
    pub line: Option<Line>,
}

#[cfg(feature = "all-resources")]
object! { Unused { species: optional Species = "species", line: optional Line = "line" } }

#[cfg(feature = "case_resource_features-status")]
/// The response body of `status`.
///
/// Returned by [`Status::status`](crate::case_resource_features::resources::status::Status::status).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusResponse {
    pub up: Option<bool>,
}

#[cfg(feature = "case_resource_features-status")]
object! { StatusResponse { up: optional bool = "up" } }
