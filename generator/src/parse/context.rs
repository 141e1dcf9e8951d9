//! What is known while one document is read: its trees, its findings, and what has been read of it so far.

use std::collections::{HashSet, VecDeque};

use super::files::Files;
use super::grammar::Kind;
use super::object::Node;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Components, Dialect, Schema, SchemaId, Schemas, Version};
use crate::place::Place;

pub(super) struct Context<'a> {
    pub(super) files: &'a Files<'a>,
    /// The version of the entry document.
    version: Version,
    diagnostics: &'a mut Diagnostics,
    pub(super) components: Components,
    /// Objects that a reference leads to and that are yet to be read.
    pub(super) pending: VecDeque<(Kind, Node<'a>)>,
    /// Objects of `components` that were read or are pending.
    pub(super) seen: HashSet<(Kind, Place)>,
    pub(super) schemas: Schemas,
    pub(super) pending_schemas: VecDeque<(SchemaId, Node<'a>)>,
}

impl<'a> Context<'a> {
    pub(super) fn new(
        files: &'a Files<'a>,
        version: Version,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        Self {
            files,
            version,
            diagnostics,
            components: Components::default(),
            pending: VecDeque::new(),
            seen: HashSet::new(),
            schemas: Schemas::default(),
            pending_schemas: VecDeque::new(),
        }
    }

    pub(super) fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
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

    /// The schema at a place; it is read later where it is met for the first time.
    pub(super) fn schema(&mut self, node: &Node<'a>) -> SchemaId {
        if let Some(&id) = self.schemas.by_place.get(&node.place) {
            return id;
        }
        let id = self.reserve(&node.place);
        self.pending_schemas.push_back((id, node.clone()));
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
