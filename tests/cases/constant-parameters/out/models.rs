// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Parameters with one value API.

use crate::runtime::string_enum;

#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Mode {
    Fast,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Mode { Fast = "fast" } else Unknown }

/// An item of `fields` of operation `getFile`.
///
/// Sent by [`Files::get`](crate::case_constant_parameters::resources::files::Files::get).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GetFileField {
    Size,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { GetFileField { Size = "size" } else Unknown }
