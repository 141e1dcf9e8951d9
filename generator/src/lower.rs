//! `Document` → `Api`: what the document means, free of references; the last stage that may refuse anything.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet, VecDeque};
use std::rc::Rc;

use indexmap::IndexMap;
use serde_json::Value;

use crate::api::types::JsonKind;
use crate::api::{Api, Docs, Format, Shape, Tag, Type, TypeDef, TypeId};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::{Allowance, Document, EXCEEDED, Schema, SchemaId};
use crate::nearest::Nearest;
use crate::place::Place;

mod alike;
mod alternatives;
mod called;
mod component;
mod conditional;
mod constant;
mod content;
mod credential;
mod docs;
mod encoding;
mod enumeration;
mod events;
mod flat;
mod form;
mod hints;
mod idempotency;
mod in_order;
mod inside;
mod joined;
mod json_kinds;
mod naming;
mod nullable;
mod object;
mod operation;
mod parameter;
mod primitive;
mod query;
mod response;
mod schema;
mod security;
mod server;
mod size;
mod stream;
mod tag_values;
mod template;
mod together;
mod tuple;
mod unsendable;
mod untyped;
mod xml;

/// Lowers a whole document; what cannot be expressed degrades and is named in `diagnostics`.
pub fn lower(document: &Document, diagnostics: &mut Diagnostics) -> Api {
    let room = joined::Room::default();
    let mut lowering = Lowering::new(document, &room, diagnostics);
    lowering.find_heirs();
    lowering.component_schemas();
    let (mut operations, webhooks) = lowering.operations();
    let events = lowering.events();
    let tags = lowering.tags(operations.iter().chain(&webhooks));
    let servers = lowering.servers(&document.servers);
    let security_schemes = lowering.security_schemes();
    let security_unsaid = lowering.security_unsaid;
    let xml = lowering.xml.shapes();
    let (mut types, formats) = lowering.finish();
    let all: Vec<_> = operations.iter().chain(&webhooks).collect();
    tag_values::fix(&mut types, &all);
    stream::find(&mut operations, &types, diagnostics);
    Api {
        files: document.files.clone(),
        title: document.info.title.clone(),
        version: document.info.version.clone(),
        docs: Docs {
            summary: document.info.summary.clone(),
            description: document.info.description.clone(),
            ..Docs::default()
        },
        servers,
        security_schemes,
        security_unsaid,
        tags,
        operations,
        webhooks,
        events,
        types,
        xml,
        says_xml: document.schemas.all.iter().any(says_xml),
        formats,
        hints: hints::of(&document.extensions),
        samples: None,
    }
}

/// Whether a schema says how values are written in XML. What stands in place in the body of a request speaks of that body
/// alone, not of answers.
fn says_xml(schema: &Schema) -> bool {
    let mut tokens = schema.place.pointer.as_str().split('/');
    schema.xml.is_some() && tokens.all(|token| !matches!(token, "requestBody" | "requestBodies"))
}

/// What lowering knows so far.
struct Lowering<'a> {
    document: &'a Document,
    /// The schemas that alternatives are with what stands beside them.
    joined: joined::Joined<'a>,
    diagnostics: &'a mut Diagnostics,
    /// The components first, in document order; schemas in place as they are met.
    types: Vec<Option<Defined>>,
    /// The formats without a meaning of their own that were met.
    formats: IndexMap<String, Format>,
    /// What each schema that was met stands for.
    known: HashMap<SchemaId, Known>,
    /// What several schemas stand for that describe a value together.
    conjunctions: HashMap<Vec<SchemaId>, Type>,
    /// How many of these are being made, one in another.
    merging: usize,
    /// What bodies are that are lists of parts.
    ordered: HashMap<(SchemaId, Option<Place>), Type>,
    /// The members of bodies of parts that are bytes in base64.
    octets: HashMap<SchemaId, Rc<[(String, bool)]>>,
    /// The members of bodies of parts, by the schema of each.
    parts_members: HashMap<SchemaId, inside::Members<'a>>,
    /// Whether schemas list the names of members.
    map_keys: HashMap<SchemaId, bool>,
    /// What values are made of in XML.
    xml: xml::Known,
    /// The callbacks that are being lowered, one in another.
    called: Vec<Place>,
    /// How many schemas are being lowered, one in another, and the types that wait until these are done.
    depth: usize,
    waiting: VecDeque<(TypeId, SchemaId, form::Form<'a>)>,
    owners: naming::Owners,
    /// The schemes whose keys go to each place.
    keys: credential::Keys<'a>,
    nearest: Nearest,
    /// Schemes whose credentials go where those of others go that are needed with them.
    crowded: HashSet<usize>,
    /// What may still be made of the document.
    allowance: RefCell<Allowance>,
    /// Which schemas take null, and which JSON types they take, of those that were asked for.
    nullable: RefCell<HashMap<SchemaId, bool>>,
    kinds: RefCell<HashMap<SchemaId, Option<Vec<JsonKind>>>>,
    /// The only value of those that were asked for it and may have one.
    constants: HashMap<SchemaId, Option<Value>>,
    /// The schemas that others name in their `allOf`.
    bases: HashSet<SchemaId>,
    heirs: alternatives::Heirs,
    /// Scheme names to their index among the schemes that are kept.
    schemes: HashMap<String, usize>,
    /// No operation asks for any of them.
    security_unsaid: bool,
}

/// A type before all are there that its name may depend on.
struct Defined {
    naming: naming::Naming,
    origin: Place,
    docs: Docs,
    shape: Shape,
}

#[derive(Clone)]
enum Known {
    /// Being lowered: met again, it goes round in a circle without a name on the way.
    Begun,
    Type(Type),
}

impl<'a> Lowering<'a> {
    fn new(
        document: &'a Document,
        room: &'a joined::Room,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        let count = document.schemas.components.len();
        let schemes = security::usable(document);
        Self {
            document,
            joined: joined::Joined::new(room, document.schemas.all.len()),
            diagnostics,
            types: (0..count).map(|_| None).collect(),
            formats: IndexMap::new(),
            known: HashMap::new(),
            conjunctions: HashMap::new(),
            ordered: HashMap::new(),
            octets: HashMap::new(),
            parts_members: HashMap::new(),
            map_keys: HashMap::new(),
            merging: 0,
            xml: xml::Known::within(document.allowance.clone()),
            called: Vec::new(),
            depth: 0,
            waiting: VecDeque::new(),
            owners: naming::Owners::of(document),
            keys: credential::keys(document, &schemes),
            nearest: Nearest::default(),
            crowded: HashSet::new(),
            allowance: RefCell::new(document.allowance.clone()),
            nullable: RefCell::default(),
            kinds: RefCell::default(),
            constants: HashMap::new(),
            bases: bases(document),
            heirs: alternatives::Heirs::default(),
            security_unsaid: security::is_unsaid(document),
            schemes,
        }
    }

    fn schema(&self, id: SchemaId) -> &'a Schema {
        match self.joined.get(id) {
            Some(schema) => schema,
            None => &self.document.schemas[id],
        }
    }

    fn report(&mut self, code: Code, place: &Place, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::at(code, place, message));
    }

    /// Takes as many parts from what may be made of the document; `false` where there are not so many left.
    fn spend(&self, count: usize, place: &Place) -> bool {
        self.allowance.borrow_mut().take(count, place)
    }

    fn reserve(&mut self) -> TypeId {
        self.types.push(None);
        TypeId(self.types.len() - 1)
    }

    fn finish(mut self) -> (Vec<TypeDef>, Vec<Format>) {
        self.waiting_types();
        if let Some(place) = self.allowance.borrow().exceeded_at() {
            let found = Diagnostic::at(Code::LimitExceeded, place, EXCEEDED);
            self.diagnostics.push(found);
        }
        let owners = &self.owners;
        let types = self.types.into_iter().map(|defined| {
            let Defined {
                naming,
                origin,
                docs,
                shape,
            } = defined.expect("every reserved type is defined");
            TypeDef {
                name: owners.name(naming, &origin),
                origin,
                docs,
                shape,
            }
        });
        (types.collect(), self.formats.into_values().collect())
    }
}

fn bases(document: &Document) -> HashSet<SchemaId> {
    let schemas = &document.schemas;
    let branches = schemas.all.iter().flat_map(|schema| &schema.all_of);
    branches
        .filter_map(|branch| schemas[*branch].reference)
        .collect()
}

impl Lowering<'_> {
    /// The declared tags, then those that only operations name.
    fn tags<'o>(
        &mut self,
        operations: impl Iterator<Item = &'o crate::api::Operation>,
    ) -> Vec<Tag> {
        let mut tags: Vec<Tag> = Vec::new();
        let mut declared: HashMap<&str, &Place> = HashMap::new();
        for tag in &self.document.tags {
            if let Some(first) = declared.get(tag.name.as_str()) {
                let message = format!("the tag `{}` stands twice", tag.name);
                self.diagnostics.push(
                    Diagnostic::at(Code::DuplicateDefinition, &tag.place, message)
                        .label("this one is left out")
                        .also(first, "this one counts"),
                );
                continue;
            }
            declared.insert(&tag.name, &tag.place);
            tags.push(Tag {
                name: tag.name.clone(),
                docs: Docs {
                    summary: tag.summary.clone(),
                    description: tag.description.clone(),
                    ..Docs::default()
                },
                parent: tag.parent.clone(),
                kind: tag.kind.clone(),
            });
        }
        let mut known: HashSet<&str> = declared.into_keys().collect();
        for name in operations.flat_map(|operation| &operation.tags) {
            if known.insert(name) {
                tags.push(Tag {
                    name: name.clone(),
                    docs: Docs::default(),
                    parent: None,
                    kind: None,
                });
            }
        }
        tags
    }
}
