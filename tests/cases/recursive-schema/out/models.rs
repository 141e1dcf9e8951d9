// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Recursion API.

use crate::runtime::object;
use crate::runtime::Json;

/// Returned by [`Tree::get`](crate::case_recursive_schema::resources::tree::Tree::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Node {
    pub name: String,
    pub parent: Option<Box<Node>>,
    pub children: Option<Vec<Node>>,
    pub edge: Option<Box<Edge>>,
}

object! {
    Node {
        name: required String = "name", parent: optional Box<Node> = "parent",
        children: optional Vec<Node> = "children", edge: optional Box<Edge> = "edge",
    }
    new(name: impl Into<String>)
}

/// Part of [`models::Node`](crate::case_recursive_schema::models::Node).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Edge {
    pub to: Option<Box<Node>>,
}

object! { Edge { to: optional Box<Node> = "to" } }

pub type Lists = Json;

pub type Maps = Json;
