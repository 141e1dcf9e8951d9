//! Members that `then`, `else` and `dependentSchemas` describe (JSON Schema Core §10.2.2), of which no field is made.

use std::collections::HashSet;

use super::Lowering;
use crate::document::{Schema, SchemaId};

impl Lowering<'_> {
    /// Whether some of them are not among those `known`.
    pub(super) fn has_more_members(&self, conditional: &Schema, known: &HashSet<&str>) -> bool {
        let known = |name: &String| known.contains(name.as_str());
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

/// The names of the members that the properties of these schemas describe.
pub(super) fn described<'a>(parts: impl IntoIterator<Item = &'a Schema>) -> HashSet<&'a str> {
    let names = parts.into_iter().flat_map(|part| part.properties.keys());
    names.map(String::as_str).collect()
}

/// Whether a schema says more of values for which something else holds.
pub(super) fn is_conditional(schema: &Schema) -> bool {
    branches(schema).next().is_some()
}

fn branches(schema: &Schema) -> impl Iterator<Item = SchemaId> {
    let dependent = schema.dependent_schemas.values().copied();
    schema.then.into_iter().chain(schema.else_).chain(dependent)
}
