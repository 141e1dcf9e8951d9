// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Alternatives that name each other API.

use crate::runtime::object;
use crate::runtime::Json;

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
        no_value: optional Json = "no_value",
    }
}

pub type One = String;

pub type Two = One;

pub type Three = One;

pub type Tree = Branch;

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
