// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Beside references API.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::Constant;

/// Returned by [`A::get`](crate::case_reference_siblings::resources::a::A::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    /// This one.
    pub described: Option<B>,
    #[deprecated]
    pub old: Option<B>,
    pub server: Option<B>,
    /// Default: `"x"`.
    pub with_default: Option<C>,
    pub extended: Option<AExtended>,
    /// Always `x`, if it has a value.
    pub narrowed: Option<Constant>,
    pub or_null: Option<B>,
    pub stricter: Option<AStricter>,
}

object! {
    A {
        described: optional B = "described", old: optional B = "old", server: optional B = "server",
        with_default: optional C = "with_default", extended: optional AExtended = "extended",
        narrowed: optional Constant = "narrowed", or_null: optional B = "or_null",
        stricter: optional AStricter = "stricter",
    }
}

/// The `extended` of [`A`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AExtended {
    pub x: Option<String>,
    pub y: Option<i64>,
}

object! { AExtended { x: optional String = "x", y: optional i64 = "y" } }

/// The `stricter` of [`A`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AStricter {
    pub x: String,
}

object! {
    AStricter { x: required String = "x" }
    new(x: impl Into<String>)
}

/// A b.
///
/// Part of [`models::A`](crate::case_reference_siblings::models::A).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct B {
    pub x: Option<String>,
}

object! { B { x: optional String = "x" } }

/// Part of [`models::A`](crate::case_reference_siblings::models::A).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum C {
    X,
    Y,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { C { X = "x", Y = "y" } else Unknown }
