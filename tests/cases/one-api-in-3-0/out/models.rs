// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the One API.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::integer_enum;
use crate::runtime::Patch;
use std::collections::BTreeMap;

/// Returned by [`Pets::list`](crate::case_one_api_in_3_0::resources::pets::Pets::list) and [`Pets::add`](crate::case_one_api_in_3_0::resources::pets::Pets::add).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub id: String,
    /// What it is called.
    ///
    /// Example: `Tom`.
    pub name: String,
    pub owner: Patch<String>,
    /// More than 0.
    pub weight: Option<f64>,
    pub labels: Option<BTreeMap<String, String>>,
    pub parent: Option<Box<Pet>>,
}

object! {
    Pet {
        id: required String = "id", name: required String = "name", owner: patch String = "owner",
        weight: optional f64 = "weight", labels: optional BTreeMap<String, String> = "labels",
        parent: optional Box<Pet> = "parent",
    }
    new(id: impl Into<String>, name: impl Into<String>)
}

/// What is sent of [`Pet`].
///
/// Sent by [`Pets::add`](crate::case_one_api_in_3_0::resources::pets::Pets::add).
#[derive(Clone, Debug, PartialEq)]
pub struct PetInput {
    /// What it is called.
    ///
    /// Example: `Tom`.
    pub name: String,
    pub owner: Patch<String>,
    /// More than 0.
    pub weight: Option<f64>,
    pub labels: Option<BTreeMap<String, String>>,
    pub parent: Option<Box<PetInput>>,
}

object! {
    PetInput {
        name: required String = "name",
        owner: patch String = "owner" set(owner: impl Into<String> => value) null(owner_null),
        weight: optional f64 = "weight" set(weight: f64 => value),
        labels: optional BTreeMap<String, String> = "labels"
            set(labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)> => map),
        parent: optional Box<PetInput> = "parent" set(parent: PetInput => boxed),
    }
    new(name: impl Into<String>)
}

impl From<Pet> for PetInput {
    #[inline]
    fn from(received: Pet) -> Self {
        Self {
            name: received.name,
            owner: received.owner,
            weight: received.weight,
            labels: received.labels,
            parent: received.parent.map(|one| Box::new((*one).into())),
        }
    }
}

/// An error of [`Pets::list`](crate::case_one_api_in_3_0::resources::pets::Pets::list) and [`Pets::add`](crate::case_one_api_in_3_0::resources::pets::Pets::add).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub message: String,
    pub code: Option<ProblemCode>,
}

object! {
    Problem { message: required String = "message", code: optional ProblemCode = "code" }
    new(message: impl Into<String>)
}

/// The `code` of [`Problem`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ProblemCode {
    Value1,
    Value2,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { ProblemCode { Value1 = 1, Value2 = 2 } else Unknown }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub message: String,
}

object! {
    Base { message: required String = "message" }
    new(message: impl Into<String>)
}

/// An item of `kinds` of operation `listPets`.
///
/// Sent by [`Pets::list`](crate::case_one_api_in_3_0::resources::pets::Pets::list).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ListPetsKind {
    Cat,
    Dog,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { ListPetsKind { Cat = "cat", Dog = "dog" } else Unknown }

/// The request body of `renamePet`.
///
/// Sent by [`Pets::rename`](crate::case_one_api_in_3_0::resources::pets::Pets::rename).
#[derive(Clone, Debug, PartialEq)]
pub struct RenamePetRequest {
    pub name: String,
    pub age: Option<i64>,
}

object! {
    RenamePetRequest {
        name: required String = "name", age: optional i64 = "age" set(age: i64 => value),
    }
    new(name: impl Into<String>)
}
