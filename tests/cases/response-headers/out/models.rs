// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Response headers API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Colour {
    pub r: Option<i64>,
    pub g: Option<i64>,
    pub name: Option<String>,
}

object! { Colour { r: optional i64 = "R", g: optional i64 = "G", name: optional String = "name" } }

/// The `X-Json` of the response body of `get`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetResponseXJson {
    pub a: Option<String>,
}

object! { GetResponseXJson { a: optional String = "a" } }

/// The `X-State` of the response body of `get`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GetResponseXState {
    New,
    Old,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { GetResponseXState { New = "new", Old = "old" } else Unknown }

/// The `X-Either` of the response body of `get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetResponseXEither {
    Integer(i64),
    List(Vec<i64>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    GetResponseXEither { Integer = integer, List = array } else Unknown
    from { Integer: i64, List: Vec<i64> }
}
