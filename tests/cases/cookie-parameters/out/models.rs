// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Cookie parameters API.

use crate::runtime::string_enum;

/// The `theme` of operation `get`.
///
/// Sent by [`A::get`](crate::case_cookie_parameters::resources::a::A::get).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GetTheme {
    Light,
    Dark,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { GetTheme { Light = "light", Dark = "dark" } else Unknown }
