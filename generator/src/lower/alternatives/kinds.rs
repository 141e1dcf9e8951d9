//! What the values of a schema look like: their JSON types, and the members of objects.

use crate::lower::json_kinds::{kind, kind_of_value};
use std::collections::{BTreeSet, HashSet};

use super::super::Lowering;
use crate::api::types::JsonKind;
use crate::document::SchemaId;
use crate::document::schema::JsonType;

/// Deeper than any real chain of references and compositions.
const DEEPEST: usize = 64;

/// So many bases cost nothing to be looked at.
pub(super) const USUAL: usize = 16;

impl Lowering<'_> {
    /// The JSON types a schema takes, null aside; `None`: any.
    pub(in crate::lower) fn kinds(&self, id: SchemaId) -> Option<Vec<JsonKind>> {
        if let Some(known) = self.kinds.borrow().get(&id) {
            return known.clone();
        }
        let kinds = self.kinds_within(id, DEEPEST, &mut HashSet::new());
        let kinds = kinds.filter(|kinds| !kinds.is_empty());
        let kinds: Option<Vec<_>> = kinds.map(|kinds| kinds.into_iter().collect());
        self.kinds.borrow_mut().insert(id, kinds.clone());
        kinds
    }

    /// What was `seen` is in what is found elsewhere: it adds none.
    fn kinds_within(
        &self,
        id: SchemaId,
        depth: usize,
        seen: &mut HashSet<SchemaId>,
    ) -> Option<BTreeSet<JsonKind>> {
        if let Some(known) = self.kinds.borrow().get(&id) {
            return known.clone().map(|known| known.into_iter().collect());
        }
        let depth = depth.checked_sub(1)?;
        let own = self.own_kinds(id);
        if !own.is_empty() || !seen.insert(id) {
            return Some(own);
        }
        let schema = self.schema(id);
        let mut any = true;
        let mut kinds = BTreeSet::new();
        for base in schema.reference.iter().chain(&schema.all_of) {
            if let Some(more) = self.kinds_within(*base, depth, seen) {
                any = false;
                kinds.extend(more);
            }
        }
        if kinds.is_empty() {
            let branches = schema.one_of.iter().chain(&schema.any_of);
            for branch in branches.filter(|id| !self.is_null_only(**id)) {
                any = false;
                kinds.extend(self.kinds_within(*branch, depth, seen)?);
            }
        }
        (!any).then_some(kinds)
    }

    /// The JSON types that a schema names itself, without those it refers to.
    fn own_kinds(&self, id: SchemaId) -> BTreeSet<JsonKind> {
        let schema = self.schema(id);
        let values = schema.enumeration.iter().flatten().chain(&*schema.constant);
        let mut kinds: BTreeSet<JsonKind> = values.filter_map(kind_of_value).collect();
        let types = schema.types.iter().filter(|ty| **ty != JsonType::Null);
        kinds.extend(types.map(|ty| kind(*ty)));
        if kinds.is_empty() && self.is_object(schema) {
            kinds.insert(JsonKind::Object);
        }
        if kinds.is_empty() && (schema.items.is_some() || !schema.prefix_items.is_empty()) {
            kinds.insert(JsonKind::Array);
        }
        kinds
    }

    /// A schema and all that it adds to by `$ref` and `allOf`, each once, itself first.
    pub(in crate::lower) fn with_bases(&self, id: SchemaId) -> Vec<SchemaId> {
        let (mut found, mut seen) = (Vec::new(), HashSet::new());
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            if seen.insert(id) {
                found.push(id);
                let schema = self.schema(id);
                open.extend(schema.all_of.iter().rev().chain(&schema.reference));
            }
        }
        if let Some(more) = found.len().checked_sub(USUAL) {
            self.spend(more, &self.schema(id).place);
        }
        found
    }
}
