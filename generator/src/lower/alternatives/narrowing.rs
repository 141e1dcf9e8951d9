//! Whether an alternative says all that stands beside it.

use std::collections::{HashMap, HashSet};

use super::super::Lowering;
use super::super::conditional::is_conditional;
use crate::document::schema::JsonType;
use crate::document::{Schema, SchemaId};

impl<'a> Lowering<'a> {
    /// Whether an alternative has all that stands beside it already.
    pub(super) fn says_as_much(&self, id: SchemaId, common: &[SchemaId]) -> bool {
        if common.is_empty() {
            return true;
        }
        let bases = self.with_bases(id);
        let origins: HashSet<*const Schema> = bases
            .iter()
            .map(|id| self.joined.origin(self.schema(*id)))
            .collect();
        let mut known: HashMap<&str, Vec<SchemaId>> = HashMap::new();
        let mut required: HashSet<&str> = HashSet::new();
        for id in &bases {
            let schema = self.schema(*id);
            required.extend(schema.required.iter().map(String::as_str));
            for (name, id) in &schema.properties {
                known.entry(name).or_default().push(*id);
            }
        }
        let has = |(name, own): (&String, &SchemaId)| {
            let there = known.get(name.as_str());
            there.is_some_and(|there| there.iter().any(|id| self.narrows_back(*own, *id)))
        };
        common.iter().all(|part| {
            let part = self.schema(*part);
            let object = |ty: &JsonType| *ty == JsonType::Object;
            origins.contains(&self.joined.origin(part))
                || part.types.iter().all(object)
                    && is_plain_object(part)
                    && !is_conditional(part)
                    && part
                        .additional_properties
                        .is_none_or(|others| self.schema(others).boolean == Some(false))
                    && part
                        .required
                        .iter()
                        .all(|name| required.contains(name.as_str()))
                    && part.properties.iter().all(has)
        })
    }

    /// Whether the first of two schemas of a member adds nothing to the second.
    fn narrows_back(&self, own: SchemaId, there: SchemaId) -> bool {
        let schema = self.schema(own);
        let weak = schema.format.is_none() && self.is_weak(schema);
        let within = || match (self.kinds(own), self.kinds(there)) {
            (None, _) => true,
            (Some(own), Some(there)) => there.iter().all(|kind| own.contains(kind)),
            (Some(_), None) => false,
        };
        self.alike(own, there) || weak && within()
    }
}

/// Says nothing but which members an object has, references and `allOf` aside.
fn is_plain_object(schema: &Schema) -> bool {
    schema.enumeration.is_none()
        && schema.constant.is_none()
        && schema.format.is_none()
        && schema.pattern_properties.is_empty()
        && schema.items.is_none()
        && schema.prefix_items.is_empty()
        && schema.any_of.is_empty()
        && schema.one_of.is_empty()
}
