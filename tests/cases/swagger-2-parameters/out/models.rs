// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Parameters of 2.0 API.

use crate::runtime::string_enum;

/// An item of `multi` of operation `get`.
///
/// Sent by [`A::get`](crate::case_swagger_2_parameters::resources::a::A::get).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GetMultiItem {
    A,
    B,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { GetMultiItem { A = "a", B = "b" } else Unknown }
