//! Whether an object may be of several alternatives at once, each with members that no other has.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;

use super::super::Lowering;
use crate::api::types::{JsonKind, Mark, Others};
use crate::document::{Schema, SchemaId};

/// Of more alternatives than this no two are compared.
const MOST: usize = 64;

/// One of the alternatives, an object.
struct Object<'l> {
    required: HashSet<&'l str>,
    known: HashSet<&'l str>,
    others: Others,
    limited: BTreeMap<&'l str, Vec<&'l Value>>,
    properties: HashMap<&'l str, Vec<SchemaId>>,
}

impl<'a> Lowering<'a> {
    pub(super) fn overlap(&self, marked: &[(SchemaId, Mark)]) -> bool {
        let objects: Vec<Object<'_>> = marked
            .iter()
            .filter_map(|(id, mark)| self.compared(*id, mark))
            .collect();
        let before = |at: usize| objects[..at].iter().map(move |other| (other, at));
        objects.len() > MOST
            || (0..objects.len())
                .flat_map(before)
                .any(|(one, other)| self.have_more_together(one, &objects[other]))
    }

    fn compared<'l>(&'l self, id: SchemaId, mark: &'l Mark) -> Option<Object<'l>> {
        let Mark::Members {
            required,
            known,
            others,
            ..
        } = mark
        else {
            return None;
        };
        let mut properties: HashMap<&str, Vec<SchemaId>> = HashMap::new();
        for id in self.with_bases(id) {
            for (name, property) in &self.schema(id).properties {
                properties.entry(name).or_default().push(*property);
            }
        }
        Some(Object {
            required: required.iter().map(String::as_str).collect(),
            known: known.iter().map(String::as_str).collect(),
            others: *others,
            limited: self.limited_members(id),
            properties,
        })
    }

    fn have_more_together(&self, one: &Object<'_>, other: &Object<'_>) -> bool {
        let within = |one: &Object<'_>, other: &Object<'_>| {
            one.others != Others::Kept && one.known.is_subset(&other.known)
        };
        let forbidden = |one: &Object<'_>, other: &Object<'_>| {
            one.others == Others::Forbidden && !other.required.is_subset(&one.known)
        };
        let limited = |(name, values): (&&str, &Vec<&Value>)| {
            let others = other.limited.get(name);
            let values: HashSet<&Value> = values.iter().copied().collect();
            others.is_some_and(|others| !others.iter().any(|value| values.contains(*value)))
        };
        let required = one.required.union(&other.required);
        let differs = |name: &&str| {
            let kinds = |object: &Object<'_>| {
                let ids = object.properties.get(name)?;
                ids.iter().find_map(|id| self.kinds(*id))
            };
            match (kinds(one), kinds(other)) {
                (Some(one), Some(other)) => !meet(&one, &other),
                (None, _) | (_, None) => false,
            }
        };
        let nullable = |name: &&str| {
            let ids = one.properties.get(name).into_iter().flatten();
            ids.copied().any(|id| self.is_nullable(id))
        };
        let more_inside = || {
            let both = one.properties.iter().filter_map(|(name, ids)| {
                Some((*ids.last()?, *other.properties.get(name)?.last()?))
            });
            let mut both = both;
            both.any(|(one, other)| self.have_more_inside(one, other))
        };
        (!within(one, other) && !within(other, one) || more_inside())
            && !forbidden(one, other)
            && !forbidden(other, one)
            && !one.limited.iter().any(limited)
            && !required
                .copied()
                .any(|name| differs(&name) && !nullable(&name))
    }
}

impl Lowering<'_> {
    /// Whether two members of one name are objects, or lists of them, each with members that the other does not have.
    fn have_more_inside(&self, one: SchemaId, other: SchemaId) -> bool {
        let inner = |id| {
            let (target, schema) = self.followed(id);
            match schema.items {
                Some(item) => (true, self.followed(item).0),
                None => (false, target),
            }
        };
        let ((list, one), (other_list, other)) = (inner(one), inner(other));
        if one == other || list != other_list {
            return false;
        }
        let (one, other) = (self.schema(one), self.schema(other));
        let lacks = |one: &Schema, other: &Schema| {
            let mut names = one.properties.keys();
            names.any(|name| !other.properties.contains_key(name))
        };
        lacks(one, other) && lacks(other, one)
    }
}

pub(super) fn meet(one: &[JsonKind], other: &[JsonKind]) -> bool {
    let number = |kind: &JsonKind| matches!(kind, JsonKind::Integer | JsonKind::Number);
    let same = |kind: &JsonKind| other.contains(kind) || number(kind) && other.iter().any(number);
    one.iter().any(same)
}
