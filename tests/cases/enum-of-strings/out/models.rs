// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Enums API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::integer_enum;

/// Sent by [`Pets::list`](crate::case_enum_of_strings::resources::pets::Pets::list).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Status {
    Available,
    SoldOut,
    Empty,
    Value2ndHand,
    Self_,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    Status {
        Available = "available", SoldOut = "sold-out", Empty = "", Value2ndHand = "2nd hand",
        Self_ = "Self",
    } else Unknown
}

/// Returned by [`Pets::list`](crate::case_enum_of_strings::resources::pets::Pets::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub status: Status,
    pub level: PetLevel,
    pub size: Option<PetSize>,
}

object! {
    Pet {
        status: required Status = "status", level: required PetLevel = "level",
        size: optional PetSize = "size",
    }
    new(status: impl Into<Status>, level: impl Into<PetLevel>)
}

/// The `level` of [`Pet`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PetLevel {
    Value1,
    Value2,
    Minus3,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { PetLevel { Value1 = 1, Value2 = 2, Minus3 = -3 } else Unknown }

/// The `size` of [`Pet`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PetSize {
    Small,
    Large,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { PetSize { Small = "small", Large = "large" } else Unknown }
