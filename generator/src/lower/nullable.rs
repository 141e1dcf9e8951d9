//! Whether a schema takes null, in every spelling of the versions.

use std::collections::HashSet;

use serde_json::Value;

use super::Lowering;
use crate::document::schema::JsonType;
use crate::document::{Schema, SchemaId};

/// Deeper than any real chain of references and compositions; ends circles.
const DEPTH: usize = 24;

impl Lowering<'_> {
    pub(super) fn is_nullable(&self, id: SchemaId) -> bool {
        self.nullable_within(id, DEPTH, &mut HashSet::new()).0
    }

    /// Whether null is all that the schema takes, as one of several alternatives.
    pub(super) fn is_null_only(&self, id: SchemaId) -> bool {
        let schema = self.schema(id);
        // As tools write it that have no other word for null in 3.0.
        let only_nullable = schema.nullable && schema.types.is_empty() && self.is_weak(schema);
        only_nullable
            || schema.types == [JsonType::Null]
            || *schema.constant == Some(Value::Null)
            || schema.enumeration.as_deref() == Some(&[Value::Null])
    }

    /// The alternative, written in place, that stands alone with null.
    pub(super) fn only_beside_null(&self, schema: &Schema) -> Option<SchemaId> {
        let all = match (schema.one_of.as_slice(), schema.any_of.as_slice()) {
            (all, []) | ([], all) => all,
            _ => return None,
        };
        match self.beside_null(all).as_slice() {
            [only] => self.schema(*only).reference.is_none().then_some(*only),
            _ => None,
        }
    }

    /// The alternatives that are not null.
    pub(super) fn beside_null(&self, all: &[SchemaId]) -> Vec<SchemaId> {
        let others = all.iter().filter(|id| !self.is_null_only(**id));
        others.copied().collect()
    }

    /// What was `seen` takes no null, or is known to lead round in a circle.
    /// The second says whether that is so wherever the schema stands.
    fn nullable_within(
        &self,
        id: SchemaId,
        depth: usize,
        seen: &mut HashSet<SchemaId>,
    ) -> (bool, bool) {
        if let Some(known) = self.nullable.borrow().get(&id) {
            return (*known, true);
        }
        let schema = self.schema(id);
        let Some(depth) = depth.checked_sub(1) else {
            return (false, false);
        };
        let known = |is: bool| {
            self.nullable.borrow_mut().insert(id, is);
            (is, true)
        };
        if schema.nullable
            || schema.types.contains(&JsonType::Null)
            || *schema.constant == Some(Value::Null)
            || schema.types.is_empty()
                && schema
                    .enumeration
                    .as_ref()
                    .is_some_and(|values| values.contains(&Value::Null))
        {
            return known(true);
        }
        let below = schema
            .reference
            .iter()
            .chain(&schema.all_of)
            .chain(&schema.any_of)
            .chain(&schema.one_of);
        let mut certain = true;
        for id in below {
            if !seen.insert(*id) {
                certain = false;
                continue;
            }
            match self.nullable_within(*id, depth, seen) {
                (true, _) => return known(true),
                (false, sure) => certain &= sure,
            }
        }
        match certain {
            true => known(false),
            false => (false, false),
        }
    }
}
