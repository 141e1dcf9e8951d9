// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Anchors and identifiers API.

use crate::runtime::object;

/// Returned by [`A::get`](crate::case_anchors_and_identifiers::resources::a::A::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub leaf: Option<TreeLeaf>,
    pub defined: Option<TreeBark>,
    pub children: Option<Vec<Tree>>,
}

object! {
    Tree {
        leaf: optional TreeLeaf = "leaf", defined: optional TreeBark = "defined",
        children: optional Vec<Tree> = "children",
    }
}

/// The `Leaf` of [`Tree`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TreeLeaf {
    pub green: Option<bool>,
}

object! { TreeLeaf { green: optional bool = "green" } }

/// The `Bark` of [`Tree`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TreeBark {
    pub brown: Option<bool>,
}

object! { TreeBark { brown: optional bool = "brown" } }
