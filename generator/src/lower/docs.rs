//! A schema's annotations and limits → `Docs`.

use std::fmt::Display;

use super::Lowering;
use crate::api::Docs;
use crate::document::schema::Bounds;
use crate::document::{Reference, Schema, SchemaId, Slot};
use indexmap::IndexSet;

impl Lowering<'_> {
    /// What a schema says of its values, with what the branches of its `allOf` do that stand in it (JSON Schema Core
    /// §7.7.1): one that is only named there describes itself.
    pub(super) fn docs(&self, id: SchemaId) -> Docs {
        let mut docs = self.docs_within(id, DEEPEST);
        distinct(&mut docs);
        docs
    }

    fn docs_within(&self, id: SchemaId, depth: usize) -> Docs {
        let schema = self.schema(id);
        let mut docs = docs(schema);
        if self.joined.is_of_several(id) {
            docs.summary = None;
        }
        let only = self.only_beside_null(schema);
        for branch in schema.all_of.iter().chain(&only).filter(|_| depth > 0) {
            let partial = !self.schema(*branch).properties.is_empty();
            let mut more = self.docs_within(*branch, depth - 1);
            if partial {
                more.examples.clear();
            }
            complete(&mut docs, more);
        }
        docs
    }
}

/// Deeper than branches stand in one another; ends circles.
const DEEPEST: usize = 32;

/// Each limit and each pattern once.
pub(super) fn distinct(docs: &mut Docs) {
    for said in [&mut docs.limits, &mut docs.patterns] {
        let all: IndexSet<String> = said.drain(..).collect();
        said.extend(all);
    }
}

/// Adds what is not said yet; all limits hold, and may stand twice then.
pub(super) fn complete(docs: &mut Docs, more: Docs) {
    let Docs {
        // A title names its own schema.
        summary: _,
        description,
        deprecated,
        examples,
        default,
        limits,
        patterns,
    } = more;
    docs.description = docs.description.take().or(description);
    docs.deprecated |= deprecated;
    docs.default = docs.default.take().or(default);
    if docs.examples.is_empty() {
        docs.examples = examples;
    }
    docs.limits.extend(limits);
    docs.patterns.extend(patterns);
}

fn docs(schema: &Schema) -> Docs {
    Docs {
        summary: schema.title.clone(),
        description: schema.description.clone(),
        deprecated: schema.deprecated,
        examples: schema.examples.clone(),
        default: (*schema.default).clone(),
        limits: limits(&schema.bounds),
        patterns: schema
            .pattern
            .iter()
            .map(|pattern| pattern.to_string())
            .collect(),
    }
}

/// The description of a use: a reference's own replaces its target's (OpenAPI 3.1.1 §4.8.23).
pub(super) fn described<T>(slot: &Slot<T>, target: Option<&str>) -> Option<String> {
    said(slot, |reference| reference.description.as_deref(), target)
}

/// The summary of a use, likewise.
pub(super) fn summarized<T>(slot: &Slot<T>, target: Option<&str>) -> Option<String> {
    said(slot, |reference| reference.summary.as_deref(), target)
}

fn said<T>(
    slot: &Slot<T>,
    own: impl Fn(&Reference) -> Option<&str>,
    target: Option<&str>,
) -> Option<String> {
    let own = match slot {
        Slot::Object(_) => None,
        Slot::Reference(reference) => own(reference),
    };
    own.or(target)
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
}

fn limits(bounds: &Bounds) -> Vec<String> {
    let mut limits = Vec::new();
    let mut say = |limit: Option<String>| limits.extend(limit);
    say(with("at least ", bounds.minimum.as_ref()));
    say(with("at most ", bounds.maximum.as_ref()));
    say(with("more than ", bounds.exclusive_minimum.as_ref()));
    say(with("less than ", bounds.exclusive_maximum.as_ref()));
    say(with("a multiple of ", bounds.multiple_of.as_ref()));
    say(range("character", bounds.min_length, bounds.max_length));
    say(range("item", bounds.min_items, bounds.max_items));
    say(range(
        "member",
        bounds.min_properties,
        bounds.max_properties,
    ));
    say(bounds.unique_items.then(|| "no item twice".to_owned()));
    limits
}

fn with(words: &str, value: Option<&impl Display>) -> Option<String> {
    value.map(|value| format!("{words}{value}"))
}

fn range(noun: &str, least: Option<u64>, most: Option<u64>) -> Option<String> {
    let plural = |count: u64| {
        if count == 1 {
            noun.to_owned()
        } else {
            format!("{noun}s")
        }
    };
    match (least.filter(|least| *least > 0), most) {
        (Some(least), Some(most)) if least == most => {
            Some(format!("exactly {least} {}", plural(least)))
        }
        (Some(least), Some(most)) => Some(format!("{least} to {most} {}", plural(most))),
        (Some(least), None) => Some(format!("at least {least} {}", plural(least))),
        (None, Some(most)) => Some(format!("at most {most} {}", plural(most))),
        (None, None) => None,
    }
}
