//! Schemas with a discriminator → the schemas that extend each, with the value that tells it.

use std::collections::{HashMap, HashSet};

use crate::document::{SchemaId, Schemas};

/// The first heir of each base, with its tag.
pub(super) struct Heirs(HashMap<SchemaId, (String, SchemaId)>);

impl Heirs {
    pub(super) fn of(schemas: &Schemas) -> Self {
        let mut heirs = HashMap::new();
        // What one component extends, on whatever way, has an heir before those that come later.
        let mut extended: HashSet<SchemaId> = HashSet::new();
        for (name, id) in &schemas.components {
            let mut left: Vec<SchemaId> = schemas[*id].all_of.clone();
            while let Some(part) = left.pop() {
                if part == *id || !extended.insert(part) {
                    continue;
                }
                let schema = &schemas[part];
                left.extend(schema.reference);
                left.extend(&schema.all_of);
                if schema.discriminator.is_some() {
                    let tag = tag(schemas, part, *id).unwrap_or_else(|| name.clone());
                    heirs.insert(part, (tag, *id));
                }
            }
        }
        Self(heirs)
    }

    /// The first heir of a base that is no choice by itself.
    pub(super) fn first(&self, schemas: &Schemas, base: SchemaId) -> Option<(&str, SchemaId)> {
        let schema = &schemas[base];
        if !schema.one_of.is_empty() || !schema.any_of.is_empty() {
            return None;
        }
        let (tag, heir) = self.0.get(&base)?;
        Some((tag, *heir))
    }
}

/// The value that the discriminator of a schema has for another one, where it says so or the schema has a name.
pub(super) fn tag(schemas: &Schemas, base: SchemaId, of: SchemaId) -> Option<String> {
    let target = target(schemas, of);
    let discriminator = schemas[base].discriminator.as_ref()?;
    let mut mapping = discriminator.mapping.iter();
    let mapped = mapping.find(|(_, id)| id.is_some_and(|id| self::target(schemas, id) == target));
    let mut components = schemas.components.iter();
    let mut named = || components.find(|(_, id)| **id == target);
    mapped
        .map(|(tag, _)| tag.clone())
        .or_else(|| named().map(|(name, _)| name.clone()))
}

/// Where references lead to.
fn target(schemas: &Schemas, id: SchemaId) -> SchemaId {
    let mut known = HashSet::from([id]);
    let mut at = id;
    while let Some(next) = schemas[at].reference.filter(|next| known.insert(*next)) {
        at = next;
    }
    at
}
