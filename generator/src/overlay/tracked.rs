//! A JSON value of which every node knows where it was written.

use indexmap::IndexMap;
use serde_json::Value;

use crate::place::{Place, Pointer};

/// A node and the place it was taken from.
#[derive(Clone, Debug)]
pub(super) struct Tracked {
    pub(super) place: Place,
    pub(super) node: Node,
}

#[derive(Clone, Debug)]
pub(super) enum Node {
    Leaf(Value),
    Array(Vec<Tracked>),
    Object(IndexMap<String, Tracked>),
}

impl Tracked {
    /// A value as it is written at `place`.
    pub(super) fn of(value: &Value, place: &Place) -> Self {
        let node = match value {
            Value::Array(items) => {
                let items = items.iter().enumerate();
                Node::Array(
                    items
                        .map(|(index, item)| Self::of(item, &place.index(index)))
                        .collect(),
                )
            }
            Value::Object(members) => {
                let member = |(name, value): (&String, &Value)| {
                    (name.clone(), Self::of(value, &place.child(name)))
                };
                Node::Object(members.iter().map(member).collect())
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
                Node::Leaf(value.clone())
            }
        };
        Self {
            place: place.clone(),
            node,
        }
    }

    pub(super) fn value(&self) -> Value {
        match &self.node {
            Node::Leaf(value) => value.clone(),
            Node::Array(items) => items.iter().map(Self::value).collect(),
            Node::Object(members) => Value::Object(
                members
                    .iter()
                    .map(|(name, member)| (name.clone(), member.value()))
                    .collect(),
            ),
        }
    }

    pub(super) fn at(&mut self, pointer: &Pointer) -> Option<&mut Self> {
        let mut at = self;
        for token in pointer.tokens() {
            at = match &mut at.node {
                Node::Leaf(_) => return None,
                Node::Array(items) => items.get_mut(token.parse::<usize>().ok()?)?,
                Node::Object(members) => members.get_mut(&token)?,
            };
        }
        Some(at)
    }

    /// Takes a node away; the root cannot be.
    pub(super) fn remove(&mut self, pointer: &Pointer) -> Option<()> {
        let token = pointer.tokens().next_back()?;
        match &mut self.at(&pointer.parent()?)?.node {
            Node::Leaf(_) => return None,
            Node::Array(items) => drop(items.remove(token.parse::<usize>().ok()?)),
            Node::Object(members) => drop(members.shift_remove(&token)?),
        }
        Some(())
    }

    /// Merges another node in: members of objects one by one, items of arrays at the end, all else replaced.
    /// Something that is no array, merged into one, becomes its last item.
    pub(super) fn merge(&mut self, other: Self) {
        match (&mut self.node, other.node) {
            (Node::Object(members), Node::Object(more)) => {
                for (name, member) in more {
                    match members.get_mut(&name) {
                        Some(present) => present.merge(member),
                        None => drop(members.insert(name, member)),
                    }
                }
            }
            (Node::Array(items), Node::Array(more)) => items.extend(more),
            (Node::Array(items), node) => items.push(Self {
                place: other.place,
                node,
            }),
            (_, node) => {
                *self = Self {
                    place: other.place,
                    node,
                }
            }
        }
    }

    /// Every node that stands elsewhere than its parent says: its pointer here, and its place.
    pub(super) fn moved(&self, pointer: &Pointer, moved: &mut Vec<(Pointer, Place)>) {
        let mut child = |token: &str, node: &Self| {
            let pointer = pointer.child(token);
            if node.place != self.place.child(token) {
                moved.push((pointer.clone(), node.place.clone()));
            }
            node.moved(&pointer, moved);
        };
        match &self.node {
            Node::Leaf(_) => {}
            Node::Array(items) => items
                .iter()
                .enumerate()
                .for_each(|(index, item)| child(&index.to_string(), item)),
            Node::Object(members) => members
                .iter()
                .for_each(|(name, member)| child(name, member)),
        }
    }
}
