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
    pub no_value: Option<Itself>,
}

object! {
    All {
        text: optional One = "text", tree: optional Tree = "tree",
        no_value: optional Itself = "no_value",
    }
}

pub type One = String;

pub type Two = String;

pub type Three = String;

pub type Tree = BranchVariant2;

pub type Branch = BranchVariant2;

/// The `variant2` of [`Branch`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BranchVariant2 {
    pub leaf: String,
    pub below: Option<Box<Tree>>,
}

object! {
    BranchVariant2 { leaf: required String = "leaf", below: optional Box<Tree> = "below" }
    new(leaf: impl Into<String>)
}

pub type Itself = Json;

pub type NeverOrText = String;

pub type Never = Json;
