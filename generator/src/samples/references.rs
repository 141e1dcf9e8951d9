//! Where references lead.

use std::collections::HashSet;

use crate::document::{Schema, SchemaId, Schemas};

/// A schema and, one after the other, those that it refers to.
pub(super) fn followed(schemas: &Schemas, id: SchemaId) -> Vec<SchemaId> {
    let (mut known, mut all) = (HashSet::from([id]), vec![id]);
    let mut at = id;
    while let Some(next) = schemas[at].reference.filter(|next| known.insert(*next)) {
        all.push(next);
        at = next;
    }
    all
}

/// Where the references of a schema end.
pub(super) fn target(schemas: &Schemas, id: SchemaId) -> SchemaId {
    followed(schemas, id).last().copied().unwrap_or(id)
}

/// The schema that one means which is a reference and nothing else.
pub(super) fn meant(schemas: &Schemas, id: SchemaId) -> SchemaId {
    let is_bare = |id: &SchemaId| {
        let schema = &schemas[*id];
        let bare = Schema {
            place: schema.place.clone(),
            reference: schema.reference,
            ..Schema::default()
        };
        schema.reference.is_some() && *schema == bare
    };
    let all = followed(schemas, id);
    let first = all.iter().find(|id| !is_bare(id)).or(all.last());
    first.copied().unwrap_or(id)
}
