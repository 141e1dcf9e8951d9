//! What is known while one document is read: its trees, its findings, and what has been read of it so far.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet, VecDeque};
use std::rc::Rc;

use super::files::Files;
use super::grammar::Kind;
use super::identifiers::Identifiers;
use super::object::Node;
use super::samples::Sample;
use crate::diagnostic::Diagnostic;
use crate::document::{
    Allowance, Components, Dialect, PathItem, Schema, SchemaId, Schemas, Version,
};
use crate::nearest::Nearest;
use crate::place::Place;

pub(super) struct Context<'a> {
    pub(super) files: &'a Files<'a>,
    /// The version of the entry document.
    version: Version,
    pub(super) found: Vec<Diagnostic>,
    identifiers: OnceCell<Identifiers>,
    pub(super) nearest: Nearest,
    /// What may still be made of the document.
    pub(super) allowance: Allowance,
    pub(super) components: Components,
    /// Path items that references lead to or stand in, by place, with those that they refer to.
    pub(super) path_items: HashMap<Place, Option<Rc<PathItem>>>,
    /// Those of them that are not yet put together.
    pub(super) path_items_begun: HashSet<Place>,
    /// How many of these are being read, one in another.
    pub(super) path_items_open: usize,
    /// The names of security schemes, by where each or a reference to it is declared.
    pub(super) security_names: HashMap<Place, String>,
    /// Objects that a reference leads to and that are yet to be read.
    pub(super) pending: VecDeque<(Kind, Node<'a>)>,
    /// Objects of `components` that were read or are pending.
    pub(super) seen: HashSet<(Kind, Place)>,
    /// Values to be checked against their schemas once those are read.
    pub(super) samples: Vec<Sample<'a>>,
    pub(super) schemas: Schemas,
    pub(super) pending_schemas: VecDeque<(SchemaId, Node<'a>, Kind)>,
}

impl<'a> Context<'a> {
    pub(super) fn new(files: &'a Files<'a>, version: Version) -> Self {
        let bytes = files.sources.iter().map(|source| source.text.len());
        Self {
            files,
            version,
            found: Vec::new(),
            identifiers: OnceCell::new(),
            nearest: Nearest::default(),
            allowance: Allowance::of(bytes.sum()),
            components: Components::default(),
            path_items: HashMap::new(),
            path_items_begun: HashSet::new(),
            path_items_open: 0,
            security_names: HashMap::new(),
            pending: VecDeque::new(),
            seen: HashSet::new(),
            samples: Vec::new(),
            schemas: Schemas::default(),
            pending_schemas: VecDeque::new(),
        }
    }

    pub(super) fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// The version the text of a place is written in.
    pub(super) fn version(&self, place: &Place) -> Version {
        self.files.version(place.file).unwrap_or(self.version)
    }

    pub(super) fn dialect(&self, place: &Place) -> Dialect {
        match self.version(place) {
            Version::V2_0 | Version::V3_0 => Dialect::OpenApi3_0,
            Version::V3_1 | Version::V3_2 => Dialect::JsonSchema2020,
        }
    }

    /// What schemas and documents call themselves.
    pub(super) fn identifiers(&self) -> &Identifiers {
        self.identifiers
            .get_or_init(|| Identifiers::of(self.files, self.version))
    }

    /// The schema at a place; it is read later where it is met for the first time.
    pub(super) fn schema(&mut self, node: &Node<'a>) -> SchemaId {
        self.schema_in(node, Kind::Schema)
    }

    /// The schema whose keywords stand in an object of this kind.
    pub(super) fn schema_in(&mut self, node: &Node<'a>, kind: Kind) -> SchemaId {
        if let Some(&id) = self.schemas.by_place.get(&node.place) {
            return id;
        }
        let id = self.reserve(&node.place);
        self.pending_schemas.push_back((id, node.clone(), kind));
        id
    }

    /// An identity for the schema at a place that was not met before.
    pub(super) fn reserve(&mut self, place: &Place) -> SchemaId {
        let id = SchemaId(self.schemas.all.len() as u32);
        self.schemas.all.push(Schema {
            place: place.clone(),
            ..Schema::default()
        });
        self.schemas.by_place.insert(place.clone(), id);
        id
    }
}
