//! An object of a tree, and its members as what they are meant to be.

use serde_json::{Map, Value};

use super::files::Files;
use crate::document::Extensions;
use crate::place::Place;

/// A value and where it stands.
#[derive(Clone)]
pub(super) struct Node<'a> {
    pub(super) files: &'a Files<'a>,
    pub(super) place: Place,
    pub(super) value: &'a Value,
}

impl<'a> Node<'a> {
    pub(super) fn child(&self, key: &str, value: &'a Value) -> Self {
        Self {
            files: self.files,
            place: self.place.child(key),
            value,
        }
    }

    fn index(&self, index: usize, value: &'a Value) -> Self {
        Self {
            files: self.files,
            place: self.place.index(index),
            value,
        }
    }

    /// A scalar as it is written.
    pub(super) fn text(&self) -> Option<String> {
        self.files.text(&self.place, self.value)
    }

    /// The elements of a list; nothing otherwise.
    pub(super) fn elements(&self) -> impl Iterator<Item = Node<'a>> + use<'a> {
        let list = self.value.as_array().map_or(&[][..], Vec::as_slice);
        let node = self.clone();
        list.iter()
            .enumerate()
            .map(move |(index, value)| node.index(index, value))
    }

    /// The members of a mapping of names: `X-Token` is one there. What begins like an extension and is no mapping is
    /// somebody's extension.
    pub(super) fn named(&self) -> impl Iterator<Item = (&'a str, Node<'a>)> + use<'a> {
        self.members()
            .filter(|(key, node)| node.value.is_object() || !is_extension(key))
    }

    /// The members of a mapping, extensions too; nothing otherwise.
    pub(super) fn members(&self) -> impl Iterator<Item = (&'a str, Node<'a>)> + use<'a> {
        let node = self.clone();
        let map = self.value.as_object();
        map.into_iter()
            .flatten()
            .map(move |(key, value)| (key.as_str(), node.child(key, value)))
    }
}

/// A mapping whose keywords were checked. A keyword with a value of the wrong type is as good as absent.
pub(super) struct Object<'a> {
    pub(super) node: Node<'a>,
    pub(super) map: &'a Map<String, Value>,
}

impl<'a> Object<'a> {
    pub(super) fn place(&self) -> &Place {
        &self.node.place
    }

    /// The value of a keyword; null is as good as absent.
    pub(super) fn get(&self, keyword: &str) -> Option<Node<'a>> {
        let value = self.map.get(keyword)?;
        (!value.is_null()).then(|| self.node.child(keyword, value))
    }

    pub(super) fn has(&self, keyword: &str) -> bool {
        self.map.get(keyword).is_some_and(|value| !value.is_null())
    }

    pub(super) fn text(&self, keyword: &str) -> Option<String> {
        match self.map.get(keyword)? {
            Value::String(text) => Some(text.clone()),
            Value::Null => None,
            value => self.node.child(keyword, value).text(),
        }
    }

    /// `true`, or the text `"true"` that some write.
    pub(super) fn flag(&self, keyword: &str) -> Option<bool> {
        match self.map.get(keyword)? {
            Value::Bool(flag) => Some(*flag),
            Value::String(text) => text.parse().ok(),
            Value::Null | Value::Number(_) | Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// A value that is data; null is data.
    pub(super) fn data(&self, keyword: &str) -> Option<Value> {
        self.map.get(keyword).cloned()
    }

    pub(super) fn elements(&self, keyword: &str) -> impl Iterator<Item = Node<'a>> + use<'a> {
        self.get(keyword)
            .into_iter()
            .flat_map(|node| node.elements())
    }

    /// The objects under a keyword, by name.
    pub(super) fn members(
        &self,
        keyword: &str,
    ) -> impl Iterator<Item = (&'a str, Node<'a>)> + use<'a> {
        self.get(keyword).into_iter().flat_map(|node| node.named())
    }

    /// The members under a keyword, whatever they are.
    pub(super) fn all_members(
        &self,
        keyword: &str,
    ) -> impl Iterator<Item = (&'a str, Node<'a>)> + use<'a> {
        self.get(keyword)
            .into_iter()
            .flat_map(|node| node.members())
    }

    pub(super) fn texts(&self, keyword: &str) -> Vec<String> {
        self.elements(keyword)
            .filter_map(|node| node.text())
            .collect()
    }

    /// Texts by name: no name is an extension. Null is an empty text.
    pub(super) fn text_map(&self, keyword: &str) -> indexmap::IndexMap<String, String> {
        let text = |node: Node<'a>| match node.value {
            Value::Null => Some(String::new()),
            _ => node.text(),
        };
        self.all_members(keyword)
            .filter_map(|(key, node)| Some((key.to_owned(), text(node)?)))
            .collect()
    }

    /// The `x-` members.
    pub(super) fn extensions(&self) -> Extensions {
        let found = self.map.iter().filter(|(key, _)| is_extension(key));
        found
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect()
    }
}

/// Whether a key is an extension (OpenAPI 3.x, Specification Extensions).
pub(super) fn is_extension(key: &str) -> bool {
    key.starts_with("x-") || key.starts_with("X-")
}
