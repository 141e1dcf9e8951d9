// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Empty answers API.

use crate::runtime::object;
use crate::runtime::union;
use crate::runtime::Json;

/// Returned by [`Rooms::get`](crate::case_empty_answers::resources::rooms::Rooms::get) and [`Rooms::move_room`](crate::case_empty_answers::resources::rooms::Rooms::move_room).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Room {
    pub name: String,
}

object! {
    Room { name: required String = "name" }
    new(name: impl Into<String>)
}

/// Returned by [`Rooms::get_guest`](crate::case_empty_answers::resources::rooms::Rooms::get_guest).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Guest {
    pub name: String,
}

object! {
    Guest { name: required String = "name" }
    new(name: impl Into<String>)
}

/// Returned by [`Rooms::close`](crate::case_empty_answers::resources::rooms::Rooms::close).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Receipt {
    pub number: Option<i64>,
}

object! { Receipt { number: optional i64 = "number" } }

/// An error of [`Rooms::get`](crate::case_empty_answers::resources::rooms::Rooms::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub message: Option<String>,
}

object! { Problem { message: optional String = "message" } }

/// The response body of `getKey`.
///
/// Returned by [`Rooms::get_key`](crate::case_empty_answers::resources::rooms::Rooms::get_key).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRoomKeyResponse {
    Integer(i64),
    Room(Room),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    GetRoomKeyResponse {
        Integer = integer,
        Room = object ["name"] requires ["name"],
    } else Unknown
    from { Integer: i64, Room: Room }
}
