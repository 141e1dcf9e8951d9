//! `$ref` and `allOf` taken apart: the schemas that all apply to one value.

use std::cell::LazyCell;
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use super::Lowering;
use super::conditional::{described, is_conditional};
use super::json_kinds::kind;
use crate::api::types::JsonKind;
use crate::diagnostic::Code;
use crate::document::schema::JsonType;
use crate::document::{Schema, SchemaId};

/// Levels of `$ref` and `allOf` that one value is described on; no real schema has a fifth of them.
const DEEPEST: usize = 100;

/// So many parts cost nothing besides the members they have.
const USUAL: usize = 8;

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
        let branches = self.branches(id);
        if branches.is_empty() {
            return Flat::Parts(vec![schema]);
        }
        let silent = schema.required.is_empty()
            && self.adds_nothing(schema)
            && !(is_conditional(schema)
                && self.has_more_members(schema, &self.described_members(id)));
        match self.telling(&branches, &schema.types).filter(|_| silent) {
            Some(only) => Flat::Same(only),
            None => Flat::Parts(self.parts(&[id])),
        }
    }

    /// What all these schemas are made of.
    pub(super) fn parts(&mut self, ids: &[SchemaId]) -> Vec<&'a Schema> {
        let (mut begun, mut parts) = (HashMap::new(), Vec::new());
        for id in ids {
            self.collect(*id, DEEPEST, &mut begun, &mut parts);
        }
        // What is described together is looked at for each of the schemas that are made of it.
        if let Some(more) = begun.len().checked_sub(ids.len() + USUAL) {
            self.spend(more, &self.schema(ids[0]).place);
        }
        parts
    }

    /// The one of several schemas that apply together which says all that they and `types` do.
    pub(super) fn telling(&self, ids: &[SchemaId], types: &[JsonType]) -> Option<SchemaId> {
        let strong = |id: &&SchemaId| {
            let schema = self.schema(**id);
            !self.is_weak(schema) || !schema.required.is_empty() || is_conditional(schema)
        };
        let only = match ids {
            [only] => *only,
            _ => {
                let mut strong = ids.iter().filter(strong);
                strong.next().filter(|_| strong.next().is_none()).copied()?
            }
        };
        let others = ids.iter().filter(|id| **id != only);
        let mut limits = others
            .map(|id| self.schema(*id).types.as_slice())
            .chain([types])
            .filter(|types| types.iter().any(|ty| *ty != JsonType::Null))
            .peekable();
        if limits.peek().is_none() {
            return Some(only);
        }
        let kinds = self.kinds(only)?;
        limits
            .all(|types| kinds.iter().all(|kind| admits(types, *kind)))
            .then_some(only)
    }

    /// What a schema adds to by `$ref` and `allOf`. Branches that only annotate are none, nor is what only adds null.
    fn branches(&self, id: SchemaId) -> Vec<SchemaId> {
        let schema = self.schema(id);
        let all = schema.reference.iter().chain(&schema.all_of).copied();
        let members = LazyCell::new(|| self.described_members(id));
        let counts = |branch: &SchemaId| {
            let branch = self.schema(*branch);
            let conditional = is_conditional(branch);
            !self.is_annotation(branch) || conditional && self.has_more_members(branch, &members)
        };
        all.filter(counts).collect()
    }

    /// The members that a schema and those it adds to describe without a condition.
    fn described_members(&self, id: SchemaId) -> HashSet<&'a str> {
        let parts = self.with_bases(id).into_iter();
        described(parts.map(|id| self.schema(id)))
    }

    /// Each schema once, those it adds to first; `begun` says of those that were met whether they are still being collected.
    fn collect(
        &mut self,
        id: SchemaId,
        depth: usize,
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
        match depth.checked_sub(1) {
            Some(depth) => {
                for branch in self.branches(id) {
                    self.collect(branch, depth, begun, parts);
                }
            }
            None => self.allowance.borrow_mut().exceed(&schema.place),
        }
        begun.insert(id, false);
        let bare = schema.required.is_empty()
            && schema.types.is_empty()
            && self.adds_nothing(schema)
            && !is_conditional(schema);
        if !bare {
            parts.push(schema);
        }
    }

    /// Says nothing about which values are valid, null aside.
    pub(super) fn is_annotation(&self, schema: &Schema) -> bool {
        let untyped = schema.types.iter().all(|ty| *ty == JsonType::Null);
        untyped && schema.required.is_empty() && self.is_weak(schema)
    }

    /// Says nothing of what values are, if they are of these types.
    pub(super) fn is_limit(&self, schema: &Schema, types: &[JsonType]) -> bool {
        let within = |ty: &JsonType| admits(&schema.types, kind(*ty));
        self.is_weak(schema)
            && !types.is_empty()
            && (schema.types.is_empty() || types.iter().all(within))
    }

    /// Says at most which JSON types are valid, which members there must be, and limits that types do not express.
    pub(super) fn is_weak(&self, schema: &Schema) -> bool {
        schema.reference.is_none() && schema.all_of.is_empty() && self.adds_nothing(schema)
    }

    /// References and `allOf` aside, the same.
    pub(super) fn adds_nothing(&self, schema: &Schema) -> bool {
        schema.boolean != Some(false)
            && schema.enumeration.is_none()
            && schema.constant.is_none()
            && schema.format.is_none()
            && schema.content_media_type.is_none()
            && schema.content_encoding.is_none()
            && schema.content_schema.is_none()
            && schema.properties.is_empty()
            && schema.pattern_properties.is_empty()
            && schema.additional_properties.is_none()
            && schema
                .unevaluated_properties
                .is_none_or(|values| self.schema(values).boolean == Some(false))
            && schema.items.is_none()
            && schema.prefix_items.is_empty()
            && schema.any_of.is_empty()
            && schema.one_of.is_empty()
    }
}

/// Whether some values of a kind are of one of the types.
pub(super) fn meets(types: &[JsonType], kind: JsonKind) -> bool {
    let whole = kind == JsonKind::Number && types.contains(&JsonType::Integer);
    whole || admits(types, kind)
}

/// Whether one of the types takes values of a kind; an integer is a number.
pub(super) fn admits(types: &[JsonType], kind: JsonKind) -> bool {
    types.iter().any(|ty| match ty {
        JsonType::Null => false,
        JsonType::Boolean => kind == JsonKind::Boolean,
        JsonType::Integer => kind == JsonKind::Integer,
        JsonType::Number => matches!(kind, JsonKind::Number | JsonKind::Integer),
        JsonType::String => kind == JsonKind::String,
        JsonType::Array => kind == JsonKind::Array,
        JsonType::Object => kind == JsonKind::Object,
    })
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
