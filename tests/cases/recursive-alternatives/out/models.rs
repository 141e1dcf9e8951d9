// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Alternatives that name each other API.

use crate::runtime::object;
use crate::runtime::Json;

/// Returned by [`A::get`](crate::case_recursive_alternatives::resources::a::A::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct All {
    pub text: Option<One>,
    pub tree: Option<Tree>,
    pub no_value: Option<Json>,
}

object! {
    All {
        text: optional One = "text", tree: optional Tree = "tree",
        no_value: optional Json as any = "no_value",
    }
}

/// Part of [`models::All`](crate::case_recursive_alternatives::models::All), [`models::Two`](crate::case_recursive_alternatives::models::Two) and [`models::Three`](crate::case_recursive_alternatives::models::Three).
pub type One = String;

pub type Two = One;

pub type Three = One;

/// Part of [`models::All`](crate::case_recursive_alternatives::models::All) and [`models::Branch`](crate::case_recursive_alternatives::models::Branch).
pub type Tree = Branch;

/// Part of [`models::Tree`](crate::case_recursive_alternatives::models::Tree).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Branch {
    pub leaf: String,
    pub below: Option<Box<Tree>>,
}

object! {
    Branch { leaf: required String = "leaf", below: optional Box<Tree> = "below" }
    new(leaf: impl Into<String>)
}

pub type Itself = Json;

pub type NeverOrText = String;

pub type Never = Json;
