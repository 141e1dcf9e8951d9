//! Bodies of requests that a server makes, as alternatives.

use super::super::Lowering;
use super::super::schema::Form;
use super::Whole;
use crate::api::{Union, Variant};
use crate::document::SchemaId;
use crate::place::Place;

/// One of several things that a server sends: what it is called, and its schema.
pub(in crate::lower) struct Event {
    pub(in crate::lower) name: String,
    pub(in crate::lower) id: SchemaId,
}

impl Lowering<'_> {
    /// The union of these, told apart as other alternatives are; `None`: nothing tells them apart. Each is called by
    /// itself, so that one more renames none.
    pub(in crate::lower) fn either(&mut self, place: &Place, events: &[Event]) -> Option<Union> {
        if events.is_empty() {
            return None;
        }
        let whole = Whole {
            place,
            parts: &[],
            types: &[],
            any: false,
        };
        let ids: Vec<SchemaId> = events.iter().map(|event| event.id).collect();
        let form = match self.choose(&whole, &ids, None) {
            Form::Same(only) => self.told_by_content(&whole, vec![only]),
            form => form,
        };
        let Form::Alternatives(alternatives) = form else {
            return None;
        };
        let called = self.called(place, &alternatives.branches);
        let mut variants = Vec::new();
        for ((id, mark), called) in alternatives.branches.into_iter().zip(called) {
            let target = self.followed(id).0;
            let same = |event: &&Event| self.followed(event.id).0 == target;
            let event = events.iter().find(same);
            variants.push(Variant {
                name: event.map_or(called.name, |event| event.name.clone()),
                nameless: event.is_none() && called.nameless,
                ty: self.non_null_type_of(id),
                mark,
            });
        }
        Some(Union {
            variants,
            told_by: alternatives.told_by,
            several: false,
            common: alternatives.common,
        })
    }
}
