//! Schemas that stand nowhere in the document: an alternative with all that stands beside it.

use std::cell::{Cell, OnceCell};
use std::collections::{HashMap, HashSet};

use crate::document::schema::JsonType;
use crate::document::{Schema, SchemaId};
use crate::place::Place;

/// More than any real document needs.
const MOST: usize = 16_384;

/// Room for them, as long-lived as the document.
pub(super) struct Room {
    schemas: Vec<OnceCell<Box<Schema>>>,
    used: Cell<usize>,
}

impl Default for Room {
    fn default() -> Self {
        Self {
            schemas: (0..MOST).map(|_| OnceCell::new()).collect(),
            used: Cell::new(0),
        }
    }
}

impl Room {
    /// The place of a schema that is added; `None`: there is no room left.
    fn add(&self, schema: Schema) -> Option<usize> {
        let at = self.used.get();
        self.schemas.get(at)?.set(Box::new(schema)).ok()?;
        self.used.set(at + 1);
        Some(at)
    }

    fn get(&self, at: usize) -> &Schema {
        self.schemas[at].get().expect("it was added before")
    }
}

/// Schemas that are made of those that are made so; more are a circle.
const DEEPEST: usize = 16;

/// What a schema is made of: others, types, and items.
type Key = (Vec<SchemaId>, Vec<JsonType>, Option<SchemaId>);

/// The schemas in a room, and what each was made of.
pub(super) struct Joined<'a> {
    room: &'a Room,
    /// How many schemas the document has itself.
    written: usize,
    /// Schemas without their alternatives, by the schema.
    alone: HashMap<*const Schema, SchemaId>,
    /// The schemas that those are made of.
    origins: HashMap<*const Schema, *const Schema>,
    /// By what they are made of.
    whole: HashMap<Key, SchemaId>,
    /// The alternative that each is, by itself.
    alternatives: HashMap<SchemaId, SchemaId>,
    several: HashSet<SchemaId>,
    /// How many of them each is made of, one in another.
    depths: HashMap<*const Schema, usize>,
    any: HashMap<Vec<SchemaId>, SchemaId>,
    values: HashMap<Place, SchemaId>,
    /// How many are made, one for another.
    pub(super) level: usize,
}

impl<'a> Joined<'a> {
    pub(super) fn new(room: &'a Room, written: usize) -> Self {
        Self {
            room,
            written,
            alone: HashMap::new(),
            origins: HashMap::new(),
            whole: HashMap::new(),
            alternatives: HashMap::new(),
            several: HashSet::new(),
            depths: HashMap::new(),
            any: HashMap::new(),
            values: HashMap::new(),
            level: 0,
        }
    }

    /// The schema with an id that is none of the document's.
    pub(super) fn get(&self, id: SchemaId) -> Option<&'a Schema> {
        let at = (id.0 as usize).checked_sub(self.written)?;
        Some(self.room.get(at))
    }

    fn add(&mut self, schema: Schema) -> Option<SchemaId> {
        let at = self.room.add(schema)?;
        Some(SchemaId((self.written + at) as u32))
    }

    /// What one of several schemas that describe a value says by itself: without alternatives and references, which
    /// are looked at apart, and without what it says of the whole.
    pub(super) fn alone(&mut self, part: &'a Schema) -> Option<SchemaId> {
        // What was made so says nothing else by itself.
        let key = self.origin(part);
        if let Some(known) = self.alone.get(&key) {
            return Some(*known);
        }
        let id = self.add(Schema {
            reference: None,
            all_of: Vec::new(),
            any_of: Vec::new(),
            one_of: Vec::new(),
            discriminator: None,
            title: None,
            description: None,
            examples: Vec::new(),
            default: Default::default(),
            deprecated: false,
            ..part.clone()
        })?;
        self.alone.insert(key, id);
        let own = std::ptr::from_ref(self.get(id)?);
        self.origins.insert(own, key);
        if let Some(depth) = self.depths.get(&std::ptr::from_ref(part)) {
            self.depths.insert(own, *depth);
        }
        Some(id)
    }

    /// The schema of the document that one is made of.
    pub(super) fn origin(&self, schema: &Schema) -> *const Schema {
        let key = std::ptr::from_ref(schema);
        self.origins.get(&key).copied().unwrap_or(key)
    }

    /// A schema that is all of these, those at the end alternatives; `None`: there is no room, or it is in a circle.
    pub(super) fn all(
        &mut self,
        ids: Vec<SchemaId>,
        alternatives: usize,
        schema: Schema,
    ) -> Option<SchemaId> {
        let key = (ids, schema.types.clone(), schema.items);
        if let Some(known) = self.whole.get(&key) {
            return Some(*known);
        }
        let ids = key.0.clone();
        let made = ids.iter().filter_map(|id| self.get(*id));
        let depths = made.filter_map(|one| self.depths.get(&std::ptr::from_ref(one)));
        let depth = depths.max().map_or(1, |depth| depth + 1);
        if depth > DEEPEST {
            return None;
        }
        let all_of = ids.clone();
        let id = self.add(Schema { all_of, ..schema })?;
        match ids.as_slice() {
            [.., only] if alternatives == 1 => drop(self.alternatives.insert(id, *only)),
            _ => drop(self.several.insert(id)),
        }
        self.whole.insert(key, id);
        let own = std::ptr::from_ref(self.get(id)?);
        self.depths.insert(own, depth);
        Some(id)
    }

    /// A schema of some of the values of another, by the place that it is given.
    pub(super) fn values(&mut self, schema: Schema) -> Option<SchemaId> {
        let place = schema.place.clone();
        if let Some(known) = self.values.get(&place) {
            return Some(*known);
        }
        let id = self.add(schema)?;
        self.values.insert(place, id);
        Some(id)
    }

    /// A schema that is any of these.
    pub(super) fn any(&mut self, ids: &[SchemaId], place: Place) -> Option<SchemaId> {
        if let Some(known) = self.any.get(ids) {
            return Some(*known);
        }
        let id = self.add(Schema {
            place,
            any_of: ids.to_vec(),
            ..Schema::default()
        })?;
        self.any.insert(ids.to_vec(), id);
        Some(id)
    }

    /// Whether a schema is several alternatives at once: what it is titled only names it.
    pub(super) fn is_of_several(&self, id: SchemaId) -> bool {
        self.several.contains(&id)
    }

    /// The alternative that a schema is with what stands beside it; any other is itself.
    pub(super) fn alternative(&self, id: SchemaId) -> SchemaId {
        self.alternatives.get(&id).copied().unwrap_or(id)
    }
}
