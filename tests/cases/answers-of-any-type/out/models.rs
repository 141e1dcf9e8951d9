// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Answers of any type API.

use crate::runtime::object;
use crate::runtime::string_enum;

/// The response body of `getState`.
///
/// Returned by [`State::get`](crate::case_answers_of_any_type::resources::state::State::get).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GetStateResponse {
    Up,
    Down,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { GetStateResponse { Up = "up", Down = "down" } else Unknown }

/// The request body of `addMember`.
///
/// Sent by [`Members::add`](crate::case_answers_of_any_type::resources::members::Members::add).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddMemberRequest {
    pub name: Option<String>,
}

object! {
    AddMemberRequest { name: optional String = "name" set(name: impl Into<String> => value) }
}

/// The response body of `addMember`.
///
/// Returned by [`Members::add`](crate::case_answers_of_any_type::resources::members::Members::add).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddMemberResponse {
    pub name: Option<String>,
}

object! { AddMemberResponse { name: optional String = "name" } }

/// The response body of `addMember`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddMemberResponseJson {
    pub data: String,
}

object! {
    AddMemberResponseJson { data: required String = "data" }
    new(data: impl Into<String>)
}
