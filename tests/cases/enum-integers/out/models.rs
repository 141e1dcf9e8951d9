// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Integer enumerations API.

use crate::runtime::integer_enum;
use crate::runtime::Json;

/// Sent by [`A::get`](crate::case_enum_integers::resources::a::A::get). Returned by [`A::get`](crate::case_enum_integers::resources::a::A::get).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Level {
    Below,
    Ground,
    First,
    Tenth,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { Level { Below = -1, Ground = 0, First = 1, Tenth = 10 } else Unknown }

#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Plain {
    Minus1,
    Value1,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { Plain { Minus1 = -1, Value1 = 1 } else Unknown }

#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum WithPoint {
    Value1,
    Value2,
    Value10,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { WithPoint { Value1 = 1, Value2 = 2, Value10 = 10 } else Unknown }

#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum OrNull {
    Value1,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { OrNull { Value1 = 1 } else Unknown }

pub type Large = u64;

pub type LargeAlone = u64;

pub type TooFarApart = Json;
