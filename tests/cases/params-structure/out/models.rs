// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Many arguments API.

use crate::runtime::object;
use crate::runtime::string_enum;

/// The `kind` of operation `send`.
///
/// Sent by [`Client::send`](crate::case_params_structure::Client::send).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SendKind {
    X,
    Y,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { SendKind { X = "x", Y = "y" } else Unknown }

/// The `range` of operation `send`.
///
/// Sent by [`Client::send`](crate::case_params_structure::Client::send).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendRange {
    pub from: Option<i64>,
}

object! { SendRange { from: optional i64 = "from" set(from: i64 => value) } }

/// The request body of `send`.
///
/// Sent by [`Client::send`](crate::case_params_structure::Client::send).
#[derive(Clone, Debug, PartialEq)]
pub struct SendRequest {
    pub n: i64,
}

object! {
    SendRequest { n: required i64 = "n" }
    new(n: i64)
}
