//! What the values of a schema look like: their JSON types, and the members of objects.

use std::collections::BTreeSet;

use super::super::Lowering;
use super::super::schema::is_object;
use crate::api::types::JsonKind;
use crate::document::SchemaId;
use crate::document::schema::JsonType;

impl Lowering<'_> {
    /// The JSON types a schema takes, null aside; `None`: any.
    pub(super) fn kinds(&self, id: SchemaId, depth: usize) -> Option<Vec<JsonKind>> {
        let schema = self.schema(id);
        let depth = depth.checked_sub(1)?;
        let values = schema.enumeration.iter().flatten().chain(&*schema.constant);
        let mut kinds: BTreeSet<JsonKind> = values.filter_map(kind_of_value).collect();
        kinds.extend(
            schema
                .types
                .iter()
                .filter(|ty| **ty != JsonType::Null)
                .map(|ty| kind(*ty)),
        );
        if kinds.is_empty() && is_object(schema) {
            kinds.insert(JsonKind::Object);
        }
        if kinds.is_empty() && (schema.items.is_some() || !schema.prefix_items.is_empty()) {
            kinds.insert(JsonKind::Array);
        }
        if kinds.is_empty() {
            let bases = schema.reference.iter().chain(&schema.all_of);
            kinds.extend(bases.filter_map(|base| self.kinds(*base, depth)).flatten());
        }
        if kinds.is_empty() {
            for branch in schema
                .one_of
                .iter()
                .chain(&schema.any_of)
                .filter(|id| !self.is_null_only(**id))
            {
                kinds.extend(self.kinds(*branch, depth)?);
            }
        }
        (!kinds.is_empty()).then(|| kinds.into_iter().collect())
    }

    /// The members an object requires and those it knows, its bases' included.
    pub(super) fn members(&self, id: SchemaId, depth: usize) -> (Vec<String>, Vec<String>) {
        let schema = self.schema(id);
        let mut required = schema.required.clone();
        let mut known: Vec<String> = schema.properties.keys().cloned().collect();
        if let Some(depth) = depth.checked_sub(1) {
            for base in schema.reference.iter().chain(&schema.all_of) {
                let (more_required, more_known) = self.members(*base, depth);
                required.extend(more_required);
                known.extend(more_known);
            }
        }
        (required, known)
    }
}

pub(in crate::lower) fn kind(ty: JsonType) -> JsonKind {
    match ty {
        JsonType::Boolean => JsonKind::Boolean,
        JsonType::Integer => JsonKind::Integer,
        JsonType::Number => JsonKind::Number,
        JsonType::String => JsonKind::String,
        JsonType::Array => JsonKind::Array,
        JsonType::Object | JsonType::Null => JsonKind::Object,
    }
}

fn kind_of_value(value: &serde_json::Value) -> Option<JsonKind> {
    Some(match value {
        serde_json::Value::Null => return None,
        serde_json::Value::Bool(_) => JsonKind::Boolean,
        serde_json::Value::Number(number) if number.is_f64() => JsonKind::Number,
        serde_json::Value::Number(_) => JsonKind::Integer,
        serde_json::Value::String(_) => JsonKind::String,
        serde_json::Value::Array(_) => JsonKind::Array,
        serde_json::Value::Object(_) => JsonKind::Object,
    })
}

pub(in crate::lower) fn word(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Boolean => "boolean",
        JsonKind::Integer => "integer",
        JsonKind::Number => "number",
        JsonKind::String => "string",
        JsonKind::Array => "array",
        JsonKind::Object => "object",
    }
}
