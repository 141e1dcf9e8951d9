//! Whether a schema takes null, in every spelling of the versions.

use serde_json::Value;

use super::Lowering;
use crate::document::SchemaId;
use crate::document::schema::JsonType;

/// Deeper than any real chain of references and compositions; ends circles.
const DEPTH: usize = 24;

impl Lowering<'_> {
    pub(super) fn is_nullable(&self, id: SchemaId) -> bool {
        self.nullable_within(id, DEPTH)
    }

    /// Whether null is all that the schema takes.
    pub(super) fn is_null_only(&self, id: SchemaId) -> bool {
        let schema = self.schema(id);
        schema.types == [JsonType::Null]
            || *schema.constant == Some(Value::Null)
            || schema.enumeration.as_deref() == Some(&[Value::Null])
    }

    fn nullable_within(&self, id: SchemaId, depth: usize) -> bool {
        let schema = self.schema(id);
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        let any = |ids: &[SchemaId]| ids.iter().any(|id| self.nullable_within(*id, depth));
        schema.nullable
            || schema.types.contains(&JsonType::Null)
            || *schema.constant == Some(Value::Null)
            || schema.types.is_empty()
                && schema
                    .enumeration
                    .as_ref()
                    .is_some_and(|values| values.contains(&Value::Null))
            || schema
                .reference
                .is_some_and(|target| self.nullable_within(target, depth))
            || any(&schema.all_of)
            || any(&schema.any_of)
            || any(&schema.one_of)
    }
}
