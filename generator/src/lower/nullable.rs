//! Whether a schema takes null, in every spelling of the versions.

use std::collections::HashSet;

use serde_json::Value;

use super::Lowering;
use crate::document::SchemaId;
use crate::document::schema::JsonType;

/// Deeper than any real chain of references and compositions; ends circles.
const DEPTH: usize = 24;

impl Lowering<'_> {
    pub(super) fn is_nullable(&self, id: SchemaId) -> bool {
        self.nullable_within(id, DEPTH, &mut HashSet::new())
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

    /// What was `seen` takes no null, or is known to lead round in a circle.
    fn nullable_within(&self, id: SchemaId, depth: usize, seen: &mut HashSet<SchemaId>) -> bool {
        let schema = self.schema(id);
        let Some(depth) = depth.checked_sub(1) else {
            return false;
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
            return true;
        }
        let mut below = schema
            .reference
            .iter()
            .chain(&schema.all_of)
            .chain(&schema.any_of)
            .chain(&schema.one_of);
        below.any(|id| seen.insert(*id) && self.nullable_within(*id, depth, seen))
    }
}
