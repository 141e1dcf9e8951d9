//! Members that `then`, `else` and `dependentSchemas` describe (JSON Schema Core §10.2.2), of which no field is made.

use std::collections::HashSet;

use super::Lowering;
use crate::document::{Schema, SchemaId};

impl Lowering<'_> {
    /// Whether some of them are not among the members that `parts` describe.
    pub(super) fn has_more_members(&self, conditional: &Schema, parts: &[&Schema]) -> bool {
        let known = |name: &String| parts.iter().any(|part| part.properties.contains_key(name));
        let mut seen = HashSet::new();
        let mut open: Vec<SchemaId> = branches(conditional).collect();
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            let schema = self.schema(id);
            if !schema.properties.keys().all(known) {
                return true;
            }
            let compositions = [&schema.all_of, &schema.any_of, &schema.one_of];
            open.extend(compositions.into_iter().flatten());
            open.extend(schema.reference.into_iter().chain(branches(schema)));
        }
        false
    }
}

/// Whether a schema says more of values for which something else holds.
pub(super) fn is_conditional(schema: &Schema) -> bool {
    branches(schema).next().is_some()
}

fn branches(schema: &Schema) -> impl Iterator<Item = SchemaId> {
    let dependent = schema.dependent_schemas.values().copied();
    schema.then.into_iter().chain(schema.else_).chain(dependent)
}
