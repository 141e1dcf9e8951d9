//! Schemas with a discriminator → the schemas that extend each, with the value that tells it.

use std::collections::{HashMap, HashSet};

use super::references;
use crate::document::{Schema, SchemaId, Schemas};

/// The heirs of each base, each with its tag.
#[derive(Debug, Default)]
pub(super) struct Heirs {
    of: HashMap<SchemaId, Vec<(String, SchemaId)>>,
    /// The members that tell each heir, and their values; known only where all heirs are.
    tags: HashMap<SchemaId, Vec<(String, String)>>,
    /// Schemas with a name, which extend what they are made of even where they add nothing.
    named: HashSet<SchemaId>,
}

/// Steps from schemas to their bases that are gone to find all heirs; no real document needs as many.
const STEPS: usize = 100_000;

/// Schemas that one schema is made of which are looked at for a base.
const DEEPEST: usize = 100;

impl Heirs {
    /// The first heir of each base.
    pub(super) fn first_of_each(schemas: &Schemas) -> Self {
        // What one component extends, on whatever way, has an heir before those that come later.
        let mut extended = HashSet::new();
        let mut heirs = Self::default();
        heirs.named.extend(schemas.components.values());
        for (name, id) in &schemas.components {
            heirs.add(schemas, name, *id, &mut extended);
        }
        heirs.add_mapped(schemas, 1);
        heirs.tags.clear();
        heirs
    }

    /// All heirs of each base.
    pub(super) fn all(schemas: &Schemas) -> Self {
        let (mut heirs, mut steps) = (Self::default(), 0);
        heirs.named.extend(schemas.components.values());
        for (name, id) in &schemas.components {
            let mut extended = HashSet::new();
            heirs.add(schemas, name, *id, &mut extended);
            steps += extended.len();
            if steps > STEPS {
                break;
            }
        }
        heirs.add_mapped(schemas, usize::MAX);
        heirs
    }

    /// Adds those that a base maps, until it has so many: in other files they have no names but these.
    fn add_mapped(&mut self, schemas: &Schemas, most: usize) {
        for (at, schema) in schemas.all.iter().enumerate() {
            let base = SchemaId(at as u32);
            let Some(discriminator) = schema.discriminator.as_ref().filter(|_| is_base(schema))
            else {
                continue;
            };
            for (tag, heir) in &discriminator.mapping {
                if self.of(base).len() >= most {
                    break;
                }
                let Some(heir) = heir.filter(|heir| extends(schemas, *heir, base)) else {
                    continue;
                };
                let known = self.of.entry(base).or_default();
                if known.iter().all(|(_, one)| *one != heir) {
                    known.push((tag.clone(), heir));
                    let told = (discriminator.property_name.clone(), tag.clone());
                    self.tags.entry(heir).or_default().push(told);
                }
            }
        }
    }

    /// Adds a component to its bases that are not in `extended` yet.
    fn add(
        &mut self,
        schemas: &Schemas,
        name: &str,
        id: SchemaId,
        extended: &mut HashSet<SchemaId>,
    ) {
        let mut left: Vec<SchemaId> = schemas[id].all_of.clone();
        while let Some(part) = left.pop() {
            if part == id || !extended.insert(part) {
                continue;
            }
            let schema = &schemas[part];
            left.extend(schema.reference);
            left.extend(&schema.all_of);
            if let Some(discriminator) = schema.discriminator.as_ref().filter(|_| is_base(schema)) {
                let tag = tag(schemas, part, id).unwrap_or_else(|| name.to_owned());
                let told = (discriminator.property_name.clone(), tag.clone());
                self.of.entry(part).or_default().push((tag, id));
                self.tags.entry(id).or_default().push(told);
            }
        }
    }

    /// Whether a schema is nothing but the one that it is made of, with other words about it.
    pub(super) fn only_describes(&self, schemas: &Schemas, id: SchemaId) -> bool {
        let schema = &schemas[id];
        let same = matches!(schema.all_of.as_slice(), [_]) && schema.reference.is_none();
        let adds = !schema.properties.is_empty() || !schema.required.is_empty();
        let extends = self.named.contains(&id) || !self.tags(id).is_empty();
        same && !adds && is_base(schema) && !extends
    }

    /// The heirs of a base.
    pub(super) fn of(&self, base: SchemaId) -> &[(String, SchemaId)] {
        self.of.get(&base).map_or(&[], Vec::as_slice)
    }

    /// What tells a schema from others that extend the same base.
    pub(super) fn tags(&self, heir: SchemaId) -> &[(String, String)] {
        self.tags.get(&heir).map_or(&[], Vec::as_slice)
    }
}

/// Whether a schema with a discriminator is no choice by itself.
fn is_base(schema: &Schema) -> bool {
    schema.one_of.is_empty() && schema.any_of.is_empty()
}

/// Whether a schema is made of another one, on whatever way.
fn extends(schemas: &Schemas, id: SchemaId, base: SchemaId) -> bool {
    let mut known = HashSet::new();
    let mut left: Vec<SchemaId> = schemas[id].all_of.clone();
    while let Some(part) = left.pop() {
        if part == base {
            return id != base;
        }
        if known.len() < DEEPEST && known.insert(part) {
            left.extend(schemas[part].reference);
            left.extend(&schemas[part].all_of);
        }
    }
    false
}

/// The value that the discriminator of a schema has for another one: what it says, what the other one limits the member to,
/// or its name.
pub(super) fn tag(schemas: &Schemas, base: SchemaId, of: SchemaId) -> Option<String> {
    let target = references::target(schemas, of);
    let discriminator = schemas[base].discriminator.as_ref()?;
    let mut mapping = discriminator.mapping.iter();
    let mapped =
        mapping.find(|(_, id)| id.is_some_and(|id| references::target(schemas, id) == target));
    let mut components = schemas.components.iter();
    let mut named = || components.find(|(_, id)| **id == target);
    mapped
        .map(|(tag, _)| tag.clone())
        .or_else(|| limited_to(schemas, target, &discriminator.property_name))
        .or_else(|| named().map(|(name, _)| name.clone()))
}

/// The text that a schema, or one that it is made of, limits a member to; of several the first.
fn limited_to(schemas: &Schemas, id: SchemaId, member: &str) -> Option<String> {
    let mut known = HashSet::new();
    let mut left = vec![id];
    while let Some(part) = left.pop() {
        if known.len() == DEEPEST || !known.insert(part) {
            continue;
        }
        let schema = &schemas[part];
        let said = schema.properties.get(member).copied();
        let said = said.map_or_else(Vec::new, |id| references::followed(schemas, id));
        let mut values = said.into_iter().filter_map(|id| {
            let listed = || schemas[id].enumeration.as_ref()?.first();
            schemas[id].constant.as_ref().or_else(listed)?.as_str()
        });
        if let Some(text) = values.next() {
            return Some(text.to_owned());
        }
        left.extend(schema.reference);
        left.extend(&schema.all_of);
    }
    None
}
