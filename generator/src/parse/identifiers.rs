//! What schemas and documents call themselves: `$id`, `$anchor`, `$dynamicAnchor` (JSON Schema 2020-12 §8.2) and
//! `$self` (OpenAPI 3.2 §4.1), found along the grammar so that nothing in an example counts.

use std::collections::BTreeMap;
use std::collections::btree_map;
use std::collections::hash_map::{Entry, HashMap};

use serde_json::Value;

use super::files::Files;
use super::grammar::{self, Kind, Under};
use super::object::{Node, is_extension};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Version;
use crate::place::{FileId, Place, Pointer};

/// The keywords that name something.
const MARKS: [&str; 4] = ["$id", "$self", "$anchor", "$dynamicAnchor"];

/// Where each identifier stands.
#[derive(Debug, Default)]
pub(super) struct Identifiers {
    /// The root of the resource that a URI names, without a fragment.
    resources: HashMap<String, Place>,
    /// The URI of a resource, by its root.
    uris: HashMap<Place, String>,
    /// The schema that has an anchor, by the root of its resource.
    anchors: BTreeMap<(Place, String), Place>,
    /// Identifiers that were taken when they were met, where they stand, and what has them.
    taken: Vec<(String, Place, Place)>,
}

impl Identifiers {
    /// All identifiers of the files, each in its file's version.
    pub(super) fn of(files: &Files<'_>, version: Version) -> Self {
        let mut found = Self::default();
        for index in 0..files.sources.iter().count() {
            let file = FileId(index as u32);
            let text = &files.sources.get(file).text;
            let marked = |at: usize| MARKS.iter().any(|mark| text[at..].starts_with(mark));
            if !text.match_indices('$').any(|(at, _)| marked(at)) {
                continue;
            }
            let Ok(value) = files.tree(file) else {
                continue;
            };
            let place = Place::new(file, Pointer::default());
            let kind = if files.is_document(file) {
                Kind::Document
            } else {
                Kind::Schema
            };
            let version = files.version(file).unwrap_or(version);
            if let Some(own) = value
                .get("$self")
                .and_then(Value::as_str)
                .filter(|_| kind == Kind::Document)
            {
                found.name(own.to_owned(), &place, "$self");
            }
            found.visit(
                &Node {
                    files,
                    place: place.clone(),
                    value,
                },
                Under::One(kind),
                version,
                &place,
            );
        }
        found
    }

    fn name(&mut self, uri: String, place: &Place, keyword: &str) {
        let uri = uri.split('#').next().unwrap_or_default().to_owned();
        match self.resources.entry(uri.clone()) {
            Entry::Vacant(free) => drop(free.insert(place.clone())),
            Entry::Occupied(first) => {
                let first = first.get().clone();
                self.taken.push((uri.clone(), place.child(keyword), first));
            }
        }
        self.uris.insert(place.clone(), uri);
    }

    /// Looks at what stands under a keyword and below; `resource` is the root of the resource around it.
    fn visit(&mut self, node: &Node<'_>, under: Under, version: Version, resource: &Place) {
        match under {
            Under::One(kind) => self.object(node, kind, version, resource),
            Under::List(kind) => node
                .elements()
                .for_each(|node| self.object(&node, kind, version, resource)),
            Under::Map(kind) => node
                .members()
                .for_each(|(_, node)| self.object(&node, kind, version, resource)),
            _ => {}
        }
    }

    fn object(&mut self, node: &Node<'_>, kind: Kind, version: Version, resource: &Place) {
        let Value::Object(map) = node.value else {
            return;
        };
        let mut resource = resource;
        if kind == Kind::Schema {
            if let Some(id) = map
                .get("$id")
                .and_then(Value::as_str)
                .filter(|id| !id.starts_with('#'))
            {
                let uri = joined(self.base(&node.place), id);
                self.name(uri, &node.place, "$id");
                resource = &node.place;
            }
            for keyword in ["$anchor", "$dynamicAnchor"] {
                if let Some(name) = map.get(keyword).and_then(Value::as_str) {
                    match self.anchors.entry((resource.clone(), name.to_owned())) {
                        btree_map::Entry::Vacant(free) => drop(free.insert(node.place.clone())),
                        // `$anchor` and `$dynamicAnchor` of one schema may agree.
                        btree_map::Entry::Occupied(first) if *first.get() == node.place => {}
                        btree_map::Entry::Occupied(first) => {
                            let place = node.place.child(keyword);
                            self.taken
                                .push((name.to_owned(), place, first.get().clone()));
                        }
                    }
                }
            }
        }
        for (key, value) in map {
            let under = match grammar::free(kind) {
                Some(_) if is_extension(key) => None,
                Some(under) => Some(under),
                None => grammar::find(kind, key, version).map(|row| row.under),
            };
            if let Some(under) = under.filter(|_| value.is_object() || value.is_array()) {
                self.visit(&node.child(key, value), under, version, resource);
            }
        }
    }

    /// A finding for each identifier that another schema has already: the first counts.
    pub(super) fn duplicates(&self) -> Vec<Diagnostic> {
        let duplicate = |(name, place, first): &(String, Place, Place)| {
            let message = format!("another schema is called `{name}` already");
            Diagnostic::at(Code::DuplicateDefinition, place, message)
                .label("references do not lead here")
                .also(first, "they lead here")
        };
        self.taken.iter().map(duplicate).collect()
    }

    /// The root of the resource that a place belongs to.
    pub(super) fn resource(&self, place: &Place) -> Place {
        let mut pointer = Some(place.pointer.clone());
        while let Some(at) = pointer.filter(|_| !self.uris.is_empty()) {
            let root = Place::new(place.file, at.clone());
            if self.uris.contains_key(&root) {
                return root;
            }
            pointer = at.parent();
        }
        Place::new(place.file, Pointer::default())
    }

    /// The URI that references at a place are relative to; empty where nothing names one.
    fn base(&self, place: &Place) -> &str {
        self.uris
            .get(&self.resource(place))
            .map_or("", String::as_str)
    }

    /// The root of the resource that a reference without its fragment, written at a place, names.
    pub(super) fn named(&self, from: &Place, uri: &str) -> Option<&Place> {
        if self.resources.is_empty() {
            return None;
        }
        self.resources
            .get(&joined(self.base(from), uri))
            .or_else(|| self.resources.get(uri))
    }

    /// The schema with an anchor in the resource with this root.
    pub(super) fn anchor(&self, resource: &Place, name: &str) -> Option<&Place> {
        self.anchors.get(&(resource.clone(), name.to_owned()))
    }

    /// The anchors of the resource with this root.
    pub(super) fn anchors(&self, resource: &Place) -> impl Iterator<Item = &str> {
        let first = (resource.clone(), String::new());
        let from = self.anchors.range(first..);
        let resource = resource.clone();
        from.take_while(move |((root, _), _)| *root == resource)
            .map(|((_, name), _)| name.as_str())
    }
}

/// A reference resolved against a base (RFC 3986 §5.2), both without fragments.
fn joined(base: &str, reference: &str) -> String {
    let scheme = base.find("://").map_or(0, |at| at + 3);
    let authority = base[scheme..]
        .find('/')
        .map_or(base.len(), |at| scheme + at);
    let absolute = reference
        .split_once(':')
        .is_some_and(|(scheme, _)| !scheme.contains('/'));
    if absolute || base.is_empty() {
        reference.to_owned()
    } else if reference.is_empty() {
        base.to_owned()
    } else if let Some(rest) = reference.strip_prefix("//") {
        format!("{}//{rest}", &base[..scheme.saturating_sub(2)])
    } else if reference.starts_with('/') {
        format!("{}{}", &base[..authority], without_dots(reference))
    } else {
        let folder = base[authority..]
            .rfind('/')
            .map_or("/", |at| &base[authority..authority + at + 1]);
        format!(
            "{}{}",
            &base[..authority],
            without_dots(&format!("{folder}{reference}"))
        )
    }
}

/// A path without `.` and `..` (RFC 3986 §5.2.4).
fn without_dots(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    let mut segments = path.split('/').peekable();
    while let Some(segment) = segments.next() {
        let last = segments.peek().is_none();
        match segment {
            "." if last => parts.push(""),
            "." => {}
            ".." => {
                if parts.len() > 1 {
                    parts.pop();
                }
                if last {
                    parts.push("");
                }
            }
            segment => parts.push(segment),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_joined_to_their_base() {
        let base = "https://example.com/api/v1/openapi.yaml";
        assert_eq!(
            joined(base, "pet.yaml"),
            "https://example.com/api/v1/pet.yaml"
        );
        assert_eq!(
            joined(base, "../pet.yaml"),
            "https://example.com/api/pet.yaml"
        );
        assert_eq!(
            joined(base, "../../../pet.yaml"),
            "https://example.com/pet.yaml"
        );
        assert_eq!(joined(base, "/pet.yaml"), "https://example.com/pet.yaml");
        assert_eq!(joined(base, "//example.org/x"), "https://example.org/x");
        assert_eq!(joined(base, "urn:pet"), "urn:pet");
        assert_eq!(joined(base, ""), base);
        assert_eq!(
            joined("https://example.com", "pet"),
            "https://example.com/pet"
        );
        assert_eq!(joined("", "pet.yaml"), "pet.yaml");
    }
}
