// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Names of vendors API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::integer_enum;

/// Sent by [`Steel::replace_codegen`](crate::case_names_of_vendors::resources::steel::Steel::replace_codegen) and [`Steel::add_codegen`](crate::case_names_of_vendors::resources::steel::Steel::add_codegen).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Beam {
    pub length: Option<i64>,
}

object! { Beam { length: optional i64 = "length" set(length: i64 => value) } }

/// Sent by [`Offices::visit`](crate::case_names_of_vendors::resources::offices::Offices::visit).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Level {
    /// Near the ground.
    Low,
    High,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { Level { Low = 1, High = 2 } else Unknown }

/// Sent by [`Steel::get_stainless`](crate::case_names_of_vendors::resources::steel::Steel::get_stainless).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Grade {
    /// The best.
    Fine,
    /// The rest.
    Coarse,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Grade { Fine = "a", Coarse = "b" } else Unknown }

/// Sent by [`Steel::corrode`](crate::case_names_of_vendors::resources::steel::Steel::corrode).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Speed {
    /// Takes years.
    Slow,
    Quick,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Speed { Slow = "s", Quick = "q" } else Unknown }

#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    Ex,
    Why,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Kind { Ex = "x", Why = "y" } else Unknown }
