// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Pets by path API.

use crate::runtime::parts;
use crate::runtime::string_enum;

/// Example: `ex-two`.
///
/// Sent by [`Pets::list`](crate::case_parameter_examples::resources::pets::Pets::list).
pub type Two = String;

/// Sent by [`Pets::get`](crate::case_parameter_examples::resources::pets::Pets::get).
pub type Alias = Two;

/// Example: `77`.
///
/// Sent by [`Pets::get`](crate::case_parameter_examples::resources::pets::Pets::get).
pub type Num = i64;

/// Part of [`models::AddPetsRequest`](crate::case_parameter_examples::models::AddPetsRequest).
pub type Counts = Vec<Option<i64>>;

/// Example: `green`.
///
/// Sent by [`Pets::get`](crate::case_parameter_examples::resources::pets::Pets::get) and [`Pets::find`](crate::case_parameter_examples::resources::pets::Pets::find).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Color {
    Red,
    Green,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Color { Red = "red", Green = "green" } else Unknown }

/// The request body of `addPets`.
///
/// Sent by [`Pets::add`](crate::case_parameter_examples::resources::pets::Pets::add).
#[derive(Clone, Debug, PartialEq)]
pub struct AddPetsRequest {
    pub names: Vec<Option<String>>,
    pub counts: Counts,
}

parts! {
    AddPetsRequest { names: required value = "names", counts: required value = "counts" }
    new(names: Vec<Option<String>>, counts: Counts)
}
