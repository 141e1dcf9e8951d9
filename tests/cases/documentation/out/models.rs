// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Documentation API.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;

/// What there is.
///
/// Returned by [`Things::get`](crate::case_documentation::resources::things::Things::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[deprecated]
pub struct Thing {
    /// What it is called.
    ///
    /// 1 to 9 characters. Default: `"Box"`. Example: `Box`.
    pub name: Option<String>,
    pub kind: Option<ThingKind>,
}

object! { Thing { name: optional String = "name", kind: optional ThingKind = "kind" } }

/// The `kind` of [`Thing`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ThingKind {
    /// A big one.
    Big,
    /// A small one.
    Small,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { ThingKind { Big = "a", Small = "b" } else Unknown }
