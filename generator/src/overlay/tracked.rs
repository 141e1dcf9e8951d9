//! A JSON value of which every node knows where it was written.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use serde_json::Value;

use crate::place::{Place, Pointer};

/// How numbers and booleans are written, where that is not how they print.
pub(super) type Spellings = HashMap<Place, String>;

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

/// Two nodes of which one cannot be merged into the other, each with where it is written and what it is.
pub(super) struct Mismatch {
    pub(super) present: (Place, &'static str),
    pub(super) other: (Place, &'static str),
}

impl Node {
    /// What a node is, among those that are merged alike.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Leaf(_) => "a scalar",
            Self::Array(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
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

    /// Takes nodes away, which are in the order of the document; `None`: the root is among them, which cannot be.
    pub(super) fn remove(&mut self, pointers: &[Pointer]) -> Option<()> {
        let mut below: IndexMap<Pointer, HashSet<String>> = IndexMap::new();
        let mut has_root = false;
        for pointer in pointers {
            match (pointer.parent(), pointer.tokens().next_back()) {
                (Some(parent), Some(token)) => drop(below.entry(parent).or_default().insert(token)),
                _ => has_root = true,
            }
        }
        // What is further in first: what stands around it may go too.
        below.sort_by_cached_key(|parent, _| std::cmp::Reverse(parent.tokens().count()));
        for (parent, tokens) in below {
            match self.at(&parent).map(|parent| &mut parent.node) {
                Some(Node::Array(items)) => {
                    let mut index = 0..;
                    items.retain(|_| !tokens.contains(&index.next().unwrap_or(0).to_string()));
                }
                Some(Node::Object(members)) => members.retain(|name, _| !tokens.contains(name)),
                Some(Node::Leaf(_)) | None => {}
            }
        }
        (!has_root).then_some(())
    }

    /// Updates a selected node (Action Object, Overlay 1.1 §4.4.3): to an array, anything that is no array is
    /// added as its last item; all else is merged.
    pub(super) fn update(&mut self, change: Self, wrong: &mut Vec<Mismatch>) {
        match (&mut self.node, &change.node) {
            (Node::Array(items), Node::Leaf(_) | Node::Object(_)) => items.push(change),
            (Node::Array(_) | Node::Leaf(_) | Node::Object(_), _) => self.merge(change, wrong),
        }
    }

    /// Merges another node in: members of objects one by one, items of arrays at the end; a scalar replaces a
    /// scalar. Two kinds do not go together.
    fn merge(&mut self, other: Self, wrong: &mut Vec<Mismatch>) {
        match (&mut self.node, other.node) {
            (Node::Object(members), Node::Object(more)) => {
                for (name, member) in more {
                    match members.get_mut(&name) {
                        Some(present) => present.merge(member, wrong),
                        None => drop(members.insert(name, member)),
                    }
                }
            }
            (Node::Array(items), Node::Array(more)) => items.extend(more),
            (Node::Leaf(_), node @ Node::Leaf(_)) => {
                *self = Self {
                    place: other.place,
                    node,
                };
            }
            (present, node) => wrong.push(Mismatch {
                present: (self.place.clone(), present.kind()),
                other: (other.place, node.kind()),
            }),
        }
    }

    /// The spellings of the nodes that are here, by where they are now.
    pub(super) fn spelled(
        &self,
        pointer: &Pointer,
        written: &Spellings,
        found: &mut HashMap<Pointer, String>,
    ) {
        match &self.node {
            Node::Leaf(_) => {
                if let Some(text) = written.get(&self.place) {
                    found.insert(pointer.clone(), text.clone());
                }
            }
            Node::Array(items) => items
                .iter()
                .enumerate()
                .for_each(|(index, item)| item.spelled(&pointer.index(index), written, found)),
            Node::Object(members) => members
                .iter()
                .for_each(|(name, member)| member.spelled(&pointer.child(name), written, found)),
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
