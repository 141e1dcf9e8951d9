//! Bodies of requests that a server makes, as alternatives.

use std::collections::HashMap;

use serde_json::Value;

use super::super::Lowering;
use super::super::form::Form;
use super::Whole;
use crate::api::types::Mark;
use crate::api::{Union, Variant};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::SchemaId;
use crate::place::Place;

/// One of several things that a server sends: what it is called, and its schema.
pub(in crate::lower) struct Event {
    pub(in crate::lower) name: String,
    pub(in crate::lower) id: SchemaId,
    /// Where the request stands.
    pub(in crate::lower) place: Place,
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
        self.report_shared(events);
        let ids: Vec<SchemaId> = events.iter().map(|event| event.id).collect();
        let form = match self.choose(&whole, &ids, None) {
            Form::Same(only) => self.told_by_content(&whole, vec![only], None),
            form => form,
        };
        let Form::Alternatives(alternatives) = form else {
            return None;
        };
        let called = self.called(place, &alternatives.branches);
        let mut variants: Vec<Variant> = Vec::new();
        let mut looks: HashMap<Look, usize> = HashMap::new();
        for ((id, mut mark), called) in alternatives.branches.into_iter().zip(called) {
            self.limit_to_constants(id, &mut mark);
            let target = self.followed(id).0;
            let same = |event: &&Event| self.followed(event.id).0 == target;
            let event = events.iter().find(same);
            let first = look(&mark).map(|look| *looks.entry(look).or_insert(variants.len()));
            if let Some(first) = first.and_then(|first| variants.get(first)) {
                let message = format!(
                    "the body does not tell this from `{}`: it is read as that",
                    first.name
                );
                let place = event.map_or(place, |event| &event.place).clone();
                self.diagnostics.push(Diagnostic::at_key(
                    Code::IndistinctWebhooks,
                    &place,
                    message,
                ));
            }
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

    /// Names the events that may be what another is, as one of several.
    fn report_shared(&mut self, events: &[Event]) {
        let mut first: HashMap<SchemaId, &Event> = HashMap::new();
        for event in events {
            let (target, schema) = self.followed(event.id);
            let branches = schema.one_of.iter().chain(&schema.any_of);
            let branches: Vec<SchemaId> = branches.map(|id| self.followed(*id).0).collect();
            let own = if branches.is_empty() {
                vec![target]
            } else {
                branches
            };
            let known = own.iter().find_map(|id| first.get(id).copied());
            if let Some(known) = known {
                let message = format!(
                    "the body may be one of `{}`, and is read as that then",
                    known.name
                );
                let found = Diagnostic::at_key(Code::IndistinctWebhooks, &event.place, message);
                self.diagnostics.push(found);
            }
            for id in own {
                first.entry(id).or_insert(event);
            }
        }
    }

    /// Has an event be told by all members that have one text only, also where others have the same: what happened is
    /// often said by one member, and what it happened to by others.
    fn limit_to_constants(&self, id: SchemaId, mark: &mut Mark) {
        let Mark::Members { limits, .. } = mark else {
            return;
        };
        for (name, values) in self.limited_members(id) {
            let known = limits.iter().any(|(limited, _)| limited == name);
            if let ([Value::String(only)], false) = (values.as_slice(), known) {
                limits.push((name.to_owned(), vec![Value::from(only.as_str())]));
            }
        }
    }
}

/// What tells an object: the members that it must and may have, those that have certain values, and what has them inside.
type Look = [Vec<String>; 4];

fn look(mark: &Mark) -> Option<Look> {
    let Mark::Members {
        required,
        known,
        limits,
        inside,
        ..
    } = mark
    else {
        return None;
    };
    let limits = limits
        .iter()
        .map(|(name, values)| format!("{name} {values:?}"));
    let inside = inside
        .iter()
        .map(|told| format!("{} {} {:?}", told.member, told.name, told.values));
    let limits = limits.collect();
    let mut look = [required.clone(), known.clone(), limits, inside.collect()];
    look.iter_mut().for_each(|part| part.sort());
    Some(look)
}
