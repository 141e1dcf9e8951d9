// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Tags that are called like modules API.

use crate::runtime::object;

/// Returned by [`Models::list`](crate::case_names_of_modules::resources::models::Models::list) and [`Client::list`](crate::case_names_of_modules::resources::client::Client::list). Received as [`webhooks::Event`](crate::case_names_of_modules::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Model {
    pub id: String,
}

object! {
    Model { id: required String = "id" }
    new(id: impl Into<String>)
}

/// An error of [`Models::list`](crate::case_names_of_modules::resources::models::Models::list), [`Client::list`](crate::case_names_of_modules::resources::client::Client::list) and [`Errors::list`](crate::case_names_of_modules::resources::errors::Errors::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub message: Option<String>,
}

object! { Problem { message: optional String = "message" } }
