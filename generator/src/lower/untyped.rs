//! Schemas without `type`: what their keywords say of values all the same.
//!
//! Keywords of objects, lists and texts say nothing of values of another type (JSON Schema 2020-12 validation §6). Yet
//! a schema with `properties` or `items` and no `type` is meant as an object or a list: in hundreds of real documents
//! there is none that is not. What merely limits objects means nothing by itself.

use serde_json::Value;

use super::Lowering;
use super::json_kinds::kind_of_value;
use crate::api::types::JsonKind;
use crate::document::{Schema, SchemaId};

impl Lowering<'_> {
    /// Whether a schema without `type` says what the members of an object are.
    pub(super) fn is_object(&self, schema: &Schema) -> bool {
        let describes = |values: Option<SchemaId>| {
            values.is_some_and(|values| {
                let values = self.schema(values);
                values.boolean.is_none() && !self.is_annotation(values)
            })
        };
        !schema.properties.is_empty()
            || !schema.pattern_properties.is_empty()
            || describes(schema.additional_properties)
            || describes(schema.unevaluated_properties)
    }

    /// Whether parts without `type` have a default or an example of another kind than their keywords speak of.
    ///
    /// Not beside `properties`: there an example says less than they do.
    pub(super) fn is_shown_otherwise(&self, parts: &[&Schema]) -> bool {
        let object = parts.iter().any(|part| self.is_object(part));
        let expected = match object {
            true if parts.iter().any(|part| !part.properties.is_empty()) => return false,
            true => JsonKind::Object,
            false => JsonKind::Array,
        };
        let other = |value: &Value| kind_of_value(value).is_some_and(|kind| kind != expected);
        parts.iter().any(|part| {
            let samples = part.examples.iter().chain(&*part.default);
            samples.into_iter().any(other)
        })
    }
}
