// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Recursive unions API.

use crate::runtime::object;
use crate::runtime::union;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// Sent by [`Evaluate::evaluate`](crate::case_recursive_union::resources::evaluate::Evaluate::evaluate).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Expression {
    Number(f64),
    Sum(Box<Sum>),
    Negation(Box<Negation>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Expression {
        Number = number,
        Sum = object ["left", "right"] requires ["left", "right"],
        Negation = object ["of", "note"] requires ["of"],
    } else Unknown
    from { Number: f64, Sum: Sum, Negation: Negation }
}

/// Part of [`models::Expression`](crate::case_recursive_union::models::Expression).
#[derive(Clone, Debug, PartialEq)]
pub struct Sum {
    pub left: Expression,
    pub right: Expression,
}

object! {
    Sum { left: required Expression = "left", right: required Expression = "right" }
    new(left: impl Into<Expression>, right: impl Into<Expression>)
}

/// Part of [`models::Expression`](crate::case_recursive_union::models::Expression).
#[derive(Clone, Debug, PartialEq)]
pub struct Negation {
    pub of: Expression,
    pub note: Option<Note>,
}

object! {
    Negation {
        of: required Expression = "of", note: optional Note = "note" set(note: Note => value),
    }
    new(of: impl Into<Expression>)
}

/// Part of [`models::Negation`](crate::case_recursive_union::models::Negation).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Note {
    pub parent: Option<Box<Note>>,
    pub children: Option<Vec<Note>>,
    pub named: Option<BTreeMap<String, Note>>,
}

object! {
    Note {
        parent: optional Box<Note> = "parent" set(parent: Note => boxed),
        children: optional Vec<Note> = "children"
            set(children: impl IntoIterator<Item = Note> => list),
        named: optional BTreeMap<String, Note> = "named"
            set(named: impl IntoIterator<Item = (impl Into<String>, Note)> => map),
    }
}

/// Returned by [`Evaluate::evaluate`](crate::case_recursive_union::resources::evaluate::Evaluate::evaluate).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum JsonModel {
    Text(String),
    Number(f64),
    Boolean(bool),
    List(Vec<Option<JsonModel>>),
    Map(BTreeMap<String, Option<JsonModel>>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    JsonModel {
        Text = string,
        Number = number,
        Boolean = boolean,
        List = array,
        Map = object [],
    } else Unknown
    from {
        Text: String, Text: &str, Number: f64, Boolean: bool, List: Vec<Option<JsonModel>>,
        Map: BTreeMap<String, Option<JsonModel>>,
    }
}
