// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Renamed API.

use crate::runtime::object;
use crate::runtime::string_enum;

/// Returned by [`Pets::fetch`](crate::case_renamed::resources::pets::Pets::fetch).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Animal {
    pub name: String,
    pub kind: Option<PetKind>,
}

object! {
    Animal { name: required String = "name", kind: optional PetKind = "kind" }
    new(name: impl Into<String>)
}

/// The `kind` of [`Animal`].
///
/// Part of [`models::Animal`](crate::case_renamed::models::Animal).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PetKind {
    Cat,
    Dog,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { PetKind { Cat = "cat", Dog = "dog" } else Unknown }

/// The previous name of [`Animal`].
#[deprecated(note = "renamed to `Animal`")]
pub type Pet = Animal;
