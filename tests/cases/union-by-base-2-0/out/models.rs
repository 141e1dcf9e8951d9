// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the A discriminator of a base in 2.0 API.

use crate::runtime::object;
use crate::runtime::common;
use crate::runtime::tagged_union;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// Returned by [`Rules::list`](crate::case_union_by_base_2_0::resources::rules::Rules::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    Block(Block),
    Redirect(Redirect),
    /// Any other alternative, with the members that all have in common.
    Base(RuleBase),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Rule by "kind" {
        Block = "Block",
        Redirect = "url-redirect" | "Redirect",
    } rest Base = "Rule" else Unknown
    from { Block: Block, Redirect: Redirect, Base: RuleBase }
}

impl Rule {
    /// Returns `kind`, which the variants have in common.
    pub fn kind(&self) -> Option<&str> {
        common!(
            self { Block always "Block", Redirect always "url-redirect", Base required
            kind }
        )
    }

    /// Returns `order`, which the variants have in common.
    pub fn order(&self) -> Option<i64> {
        common!(
            self copied { Block optional order, Redirect optional order, Base optional
            order }
        )
    }
}

/// The `base` of [`Rule`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleBase {
    pub kind: String,
    pub order: Option<i64>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! {
    RuleBase { kind: required String = "kind", order: optional i64 = "order", ..additional: Json }
    new(kind: impl Into<String>)
}

/// Its `kind` is always `Block` and has no field.
///
/// Part of [`models::Rule`](crate::case_union_by_base_2_0::models::Rule).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Block {
    pub order: Option<i64>,
    pub reason: Option<String>,
}

object! {
    Block { order: optional i64 = "order", reason: optional String = "reason" } always {
        "kind" = "Block",
    }
}

/// Its `kind` is always `url-redirect` and has no field.
///
/// Part of [`models::Rule`](crate::case_union_by_base_2_0::models::Rule).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Redirect {
    pub order: Option<i64>,
    pub target: Option<String>,
}

object! {
    Redirect { order: optional i64 = "order", target: optional String = "target" } always {
        "kind" = "url-redirect",
    }
}
