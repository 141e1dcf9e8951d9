//! What the tables of XML are called.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use indexmap::IndexMap;

use crate::api::{self, Operation, XmlShape, XmlShapeId};
use crate::plan::names::{Case, Scope, Wanted};
use crate::rust::Ident;

/// Whether a shape is a table: the others are known to the runtime, or said where they are used.
pub(in crate::plan) fn is_table(api: &api::Api, id: XmlShapeId) -> bool {
    let shape = &api.xml[id.0];
    match known(shape) {
        Some(_) => false,
        // Lists in lists, which may go on without an end.
        None if shape.is_list() => is_shared_list(api, shape),
        None => true,
    }
}

/// Whether a list is not said in one go by the node that it is.
pub(in crate::plan) fn is_shared_list(api: &api::Api, list: &XmlShape) -> bool {
    let item = list.item.as_ref();
    item.is_none_or(|item| {
        item.kind != api::XmlKind::Element || api.xml[item.shape.0].item.is_some()
    })
}

/// The runtime's name for a shape.
pub(in crate::plan) fn known(shape: &XmlShape) -> Option<&'static str> {
    if !shape.members.is_empty() || shape.item.is_some() {
        return None;
    }
    match (
        shape.others.is_some(),
        shape.text,
        shape.number,
        shape.boolean,
    ) {
        // Anything, as nothing is said of it.
        (true, true, false, false) => Some("ANY"),
        (false, _, false, false) if shape.token => Some("TOKEN"),
        (false, _, false, false) => Some("TEXT"),
        (false, false, true, false) => Some("NUMBER"),
        (false, false, false, true) => Some("BOOLEAN"),
        _ => None,
    }
}

/// What tables and roots are called, and which are used.
pub(in crate::plan) struct Tables {
    pub(in crate::plan) names: BTreeMap<XmlShapeId, Ident>,
    /// Each with its name, in the order of the document.
    pub(in crate::plan) roots: IndexMap<api::XmlNode, Ident>,
    /// The roots that bodies are read or written by.
    pub(in crate::plan) used: BTreeSet<Ident>,
}

impl Tables {
    pub(in crate::plan) fn of(api: &api::Api, type_names: &[Ident]) -> Self {
        named(api, type_names)
    }

    pub(in crate::plan) fn are_used(&self) -> bool {
        !self.used.is_empty()
    }
}

fn named(api: &api::Api, type_names: &[Ident]) -> Tables {
    let mut roots: IndexMap<&api::XmlNode, In<'_>> = IndexMap::new();
    for (root, place) in api.operations.iter().flat_map(written) {
        roots.entry(root).or_insert(place);
    }
    let in_place = |place: &In<'_>| match place {
        In::Body(api::Type::Named(id)) => type_names[id.0].as_str().to_owned(),
        In::Body(_) => "body".to_owned(),
        In::Part(name) => (*name).to_owned(),
    };
    let words = |root: &api::XmlNode, place: &In<'_>| {
        let shape = &api.xml[root.shape.0];
        let item = shape.item.as_ref().map(|item| &api.xml[item.shape.0].name);
        match item.filter(|item| !item.is_empty()) {
            _ if !shape.name.is_empty() => shape.name.clone(),
            _ if !root.name.is_empty() => root.name.clone(),
            Some(item) => format!("{item} list"),
            None => in_place(place),
        }
    };
    let of_roots = roots.iter().rev();
    let of_roots = of_roots.map(|(root, place)| (root.shape, words(root, place)));
    let of_roots: BTreeMap<XmlShapeId, String> = of_roots.collect();
    let ids = (0..api.xml.len()).map(XmlShapeId);
    let ids: Vec<XmlShapeId> = ids.filter(|id| is_table(api, *id)).collect();
    let wanted = ids.iter().map(|id| match api.xml[id.0].name.as_str() {
        "" => Wanted::new(of_roots.get(id).map_or("", String::as_str)),
        name => Wanted::new(name),
    });
    let mut scope = Scope::default();
    let tables = scope.claim_all(wanted.collect(), Case::Static);
    let wanted = roots
        .iter()
        .map(|(root, place)| Wanted::new(format!("{} root", words(root, place))));
    let names = scope.claim_all(wanted.collect(), Case::Static);
    let roots = roots.into_keys().cloned();
    Tables {
        names: ids.into_iter().zip(tables).collect(),
        roots: roots.zip(names).collect(),
        used: BTreeSet::new(),
    }
}

/// What a document of XML is.
#[derive(Clone, Copy)]
enum In<'a> {
    /// A body of this type.
    Body(&'a api::Type),
    /// A part of one, by name.
    Part(&'a str),
}

/// The roots of an operation's bodies and of their parts.
fn written(operation: &Operation) -> Vec<(&api::XmlNode, In<'_>)> {
    let sent = operation.body.iter().flat_map(|body| &body.contents);
    let received = operation.responses.iter().flat_map(|one| &one.contents);
    let mut roots = Vec::new();
    for content in sent.chain(received) {
        let root = content.xml.as_ref();
        roots.extend(root.map(|root| (root, In::Body(&content.ty))));
        let mut parts: VecDeque<&api::Part> = content.parts.iter().collect();
        while let Some(part) = parts.pop_front() {
            let root = part.xml.as_ref();
            roots.extend(root.map(|root| (root, In::Part(&part.property))));
            parts.extend(part.content.iter().flat_map(|within| &within.parts));
        }
    }
    roots
}
