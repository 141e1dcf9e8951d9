// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the A single reference in allOf API.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;

/// Returned by [`A::get`](crate::case_allof_single_reference::resources::a::A::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct A {
    /// The one that counts.
    pub described: B,
    pub maybe: Option<B>,
    #[deprecated]
    pub marked: Option<B>,
    pub one: Option<B>,
    pub any: Option<B>,
    /// Default: `"x"`.
    pub defaulted: Option<C>,
}

object! {
    A {
        described: required B = "described", maybe: nullable B = "maybe",
        marked: optional B = "marked", one: optional B = "one", any: optional B = "any",
        defaulted: optional C = "defaulted",
    }
    new(described: B, maybe: Option<B>)
}

/// A thing.
///
/// Part of [`models::A`](crate::case_allof_single_reference::models::A).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct B {
    pub x: Option<String>,
}

object! { B { x: optional String = "x" } }

/// Part of [`models::A`](crate::case_allof_single_reference::models::A).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum C {
    X,
    Y,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { C { X = "x", Y = "y" } else Unknown }
