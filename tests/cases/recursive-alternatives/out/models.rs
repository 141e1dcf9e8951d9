// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Alternatives that name each other API.

use crate::runtime::object;
use crate::runtime::Json;

/// `#/components/schemas/All` of the document.
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

/// `#/components/schemas/One` of the document.
pub type One = String;

/// `#/components/schemas/Two` of the document.
pub type Two = String;

/// `#/components/schemas/Three` of the document.
pub type Three = String;

/// `#/components/schemas/Tree` of the document.
pub type Tree = BranchVariant2;

/// `#/components/schemas/Branch` of the document.
pub type Branch = BranchVariant2;

/// `#/components/schemas/Branch/anyOf/1` of the document.
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

/// `#/components/schemas/Itself` of the document.
pub type Itself = Json;

/// `#/components/schemas/NeverOrText` of the document.
pub type NeverOrText = String;

/// `#/components/schemas/Never` of the document.
pub type Never = Json;
