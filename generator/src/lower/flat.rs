//! `$ref` and `allOf` taken apart: the schemas that all apply to one value.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::Lowering;
use crate::diagnostic::Code;
use crate::document::schema::JsonType;
use crate::document::{Schema, SchemaId};

/// What a schema is once references and `allOf` are followed.
pub(super) enum Flat<'a> {
    /// Nothing but this other schema.
    Same(SchemaId),
    /// All of these at once, none with a `$ref` or `allOf` of its own that still counts.
    Parts(Vec<&'a Schema>),
}

impl<'a> Lowering<'a> {
    pub(super) fn flat(&mut self, id: SchemaId) -> Flat<'a> {
        let schema = self.schema(id);
        let branches = self.branches(schema);
        match branches.as_slice() {
            [] => Flat::Parts(vec![schema]),
            [only] if schema.required.is_empty() && adds_nothing(schema) => Flat::Same(*only),
            _ => {
                let mut parts = Vec::new();
                self.collect(id, &mut HashMap::new(), &mut parts);
                Flat::Parts(parts)
            }
        }
    }

    /// What a schema adds to by `$ref` and `allOf`; branches that only annotate are none.
    fn branches(&self, schema: &Schema) -> Vec<SchemaId> {
        let all: Vec<SchemaId> = schema
            .reference
            .iter()
            .chain(&schema.all_of)
            .copied()
            .collect();
        let telling = |weak: bool| -> Vec<SchemaId> {
            let kept = all.iter().filter(|id| {
                let branch = self.schema(**id);
                !is_annotation(branch) && (weak || !is_weak(branch) || !branch.required.is_empty())
            });
            kept.copied().collect()
        };
        let strong = telling(false);
        if strong.is_empty() {
            telling(true)
        } else {
            strong
        }
    }

    /// Each schema once, those it adds to first; `begun` says of those that were met whether they are still being collected.
    fn collect(
        &mut self,
        id: SchemaId,
        begun: &mut HashMap<SchemaId, bool>,
        parts: &mut Vec<&'a Schema>,
    ) {
        let schema = self.schema(id);
        match begun.entry(id) {
            Entry::Occupied(met) if *met.get() => {
                let message = "`allOf` leads back to itself";
                return self.report(Code::ContradictorySchema, &schema.place, message);
            }
            Entry::Occupied(_) => return,
            Entry::Vacant(new) => new.insert(true),
        };
        for branch in self.branches(schema) {
            self.collect(branch, begun, parts);
        }
        begun.insert(id, false);
        let bare = schema.required.is_empty() && schema.types.is_empty() && adds_nothing(schema);
        if !bare {
            parts.push(schema);
        }
    }
}

/// Says nothing about which values are valid.
fn is_annotation(schema: &Schema) -> bool {
    schema.types.is_empty() && schema.required.is_empty() && is_weak(schema)
}

/// Says at most which JSON types are valid, which members there must be, and limits that types do not express.
fn is_weak(schema: &Schema) -> bool {
    schema.reference.is_none() && schema.all_of.is_empty() && adds_nothing(schema)
}

/// References and `allOf` aside, the same.
fn adds_nothing(schema: &Schema) -> bool {
    schema.boolean.is_none()
        && schema.enumeration.is_none()
        && schema.constant.is_none()
        && schema.format.is_none()
        && schema.properties.is_empty()
        && schema.pattern_properties.is_empty()
        && schema.additional_properties.is_none()
        && schema.items.is_none()
        && schema.prefix_items.is_empty()
        && schema.any_of.is_empty()
        && schema.one_of.is_empty()
}

/// The JSON types that all parts allow, null aside; empty: any. `None`: they contradict each other.
pub(super) fn types(parts: &[&Schema]) -> Option<Vec<JsonType>> {
    let mut common: Option<Vec<JsonType>> = None;
    for part in parts {
        let here: Vec<JsonType> = part
            .types
            .iter()
            .copied()
            .filter(|ty| *ty != JsonType::Null)
            .collect();
        if part.types.is_empty() {
            continue;
        }
        common = Some(match common {
            None => here,
            Some(before) => intersect(&before, &here),
        });
    }
    match common {
        None => Some(Vec::new()),
        Some(types)
            if types.is_empty() && parts.iter().all(|part| part.types != [JsonType::Null]) =>
        {
            None
        }
        Some(types) => Some(types),
    }
}

/// An integer is a number.
fn intersect(left: &[JsonType], right: &[JsonType]) -> Vec<JsonType> {
    let both = |ty: &JsonType| match ty {
        JsonType::Integer => {
            right.contains(&JsonType::Integer) || right.contains(&JsonType::Number)
        }
        other => right.contains(other),
    };
    let mut common: Vec<JsonType> = left.iter().copied().filter(both).collect();
    if left.contains(&JsonType::Number)
        && right.contains(&JsonType::Integer)
        && !common.contains(&JsonType::Integer)
    {
        common.push(JsonType::Integer);
    }
    common
}
