//! What is the same in Rust and not on the wire.

use super::WireChange;
use super::part::Part;
use crate::api::Docs;
use crate::place::Place;

/// The facts that differ between two versions of one thing.
pub(super) fn changed(
    path: &str,
    (old, new): (&Part, &Part),
    (old_place, new_place): (Option<Place>, Option<Place>),
) -> Vec<WireChange> {
    let mut changes = Vec::new();
    let value = |part: &Part, fact: &str| {
        let found = part.wire.iter().find(|(name, _)| name == fact);
        found.map(|(_, value)| value.clone())
    };
    let mut facts: Vec<&String> = Vec::new();
    for (fact, _) in old.wire.iter().chain(&new.wire) {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    }
    for fact in facts {
        let (before, after) = (value(old, fact), value(new, fact));
        // Where an argument is new or gone, its signature says so.
        let partly = before.is_none() || after.is_none();
        if before != after && !(partly && fact.starts_with("argument ")) {
            changes.push(WireChange {
                path: path.to_owned(),
                fact: fact.clone(),
                old: before,
                new: after,
                old_place: old_place.clone(),
                new_place: new_place.clone(),
            });
        }
    }
    changes
}

/// What a document says of values that no type shows.
pub(super) fn of_value(docs: &Docs) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    let mut add = |fact: &str, value: String| facts.push((fact.to_owned(), value));
    if !docs.limits.is_empty() {
        add("limits", docs.limits.join(", "));
    }
    if !docs.patterns.is_empty() {
        add("pattern", docs.patterns.join(" and "));
    }
    if let Some(default) = &docs.default {
        add("default", default.to_string());
    }
    facts
}
