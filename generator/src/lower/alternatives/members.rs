//! The members of objects among alternatives: which they have, and which have values of their own.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use indexmap::IndexSet;
use serde_json::Value;

use super::super::Lowering;
use super::super::enumeration::values;
use super::super::object::other_members;
use super::kinds::USUAL;
use crate::api::types::{Inside, Others};
use crate::document::{Schema, SchemaId};

/// The members of an object, its bases' included.
#[derive(Default)]
pub(super) struct Members {
    /// Those that must be there in what is received.
    pub(super) required: Vec<String>,
    pub(super) known: Vec<String>,
    /// What those are that it does not know, where it says so.
    pub(super) others: Option<SchemaId>,
    /// It knows some by patterns.
    pub(super) patterned: bool,
}

impl<'a> Lowering<'a> {
    pub(super) fn members(&self, id: SchemaId) -> Members {
        let (mut required, mut known) = (IndexSet::new(), IndexSet::new());
        let mut write_only = BTreeSet::new();
        let bases = self.with_bases(id);
        let schemas: Vec<&Schema> = bases.iter().rev().map(|id| self.schema(*id)).collect();
        let others = other_members(&schemas);
        let patterned = schemas
            .iter()
            .any(|schema| !schema.pattern_properties.is_empty());
        for id in bases {
            let schema = self.schema(id);
            required.extend(schema.required.iter().cloned());
            known.extend(schema.properties.keys().cloned());
            let written = schema.properties.iter().filter(|(_, property)| {
                let bases = self.with_bases(**property);
                bases.iter().any(|id| self.schema(*id).write_only)
            });
            write_only.extend(written.map(|(name, _)| name.as_str()));
        }
        known.extend(self.members_within(id));
        // A server does not send what is only written (JSON Schema 2020-12 validation §9.4).
        let sent = |name: &String| !write_only.contains(name.as_str());
        required.retain(sent);
        Members {
            required: required.into_iter().collect(),
            known: known.into_iter().collect(),
            others,
            patterned,
        }
    }

    /// The members that values of a schema may have because it is a choice, or stands for those that extend it.
    fn members_within(&self, id: SchemaId) -> IndexSet<String> {
        let mut names = IndexSet::new();
        let mut seen = HashSet::from([id]);
        let own = self.followed(self.joined.alternative(id)).0;
        // Those that a schema adds to by `allOf` do not stand for others in it.
        let mut open = vec![(id, true)];
        while let Some((id, whole)) = open.pop() {
            let schema = self.schema(id);
            names.extend(schema.properties.keys().cloned());
            let heirs = self.heirs.of(id).filter(|_| whole);
            let alternatives = || schema.one_of.iter().chain(&schema.any_of).copied();
            // What extends a base is none of the others that this may be.
            let is_own = |id: SchemaId| self.followed(id).0 == own;
            let is_one = !whole && alternatives().any(is_own);
            let alternatives = alternatives().filter(|_| !is_one);
            let others = alternatives.chain(heirs).map(|id| (id, true));
            let same = schema.reference.map(|id| (id, whole)).into_iter();
            let parts = schema.all_of.iter().map(|id| (*id, false));
            let all: Vec<(SchemaId, bool)> = others.chain(same).chain(parts).collect();
            open.extend(all.into_iter().rev().filter(|(id, _)| seen.insert(*id)));
        }
        if let Some(more) = seen.len().checked_sub(USUAL) {
            self.spend(more, &self.schema(id).place);
        }
        names
    }

    /// What an object says of members that it does not name.
    pub(super) fn others(&self, members: &Members) -> Others {
        match members.others.map(|id| self.schema(id).boolean) {
            Some(Some(false)) if !members.patterned => Others::Forbidden,
            Some(Some(false)) | None => Others::Dropped,
            Some(_) => Others::Kept,
        }
    }

    /// The members of each object that have values which the member of no other object here has: one value, or several
    /// where another object limits the member too, since lists of values grow.
    pub(super) fn own_values(&self, objects: &[SchemaId]) -> Vec<Vec<(String, Vec<Value>)>> {
        let limited = objects.iter().map(|id| self.limited_members(*id));
        let limited: Vec<_> = limited.collect();
        // How many objects limit each member, and how many allow each value of it.
        let mut objects_with: HashMap<&str, usize> = HashMap::new();
        let mut objects_allowing: HashMap<(&str, &Value), usize> = HashMap::new();
        for (name, values) in limited.iter().flatten() {
            *objects_with.entry(name).or_default() += 1;
            let values: HashSet<&Value> = values.iter().copied().collect();
            #[expect(clippy::iter_over_hash_type, reason = "they are counted")]
            for value in values {
                *objects_allowing.entry((name, value)).or_default() += 1;
            }
        }
        let own = |at: usize| {
            let own = limited[at].iter().filter(|(name, values)| {
                let tells = values.len() == 1 || objects_with[*name] > 1;
                let is_own = |value: &&Value| objects_allowing[&(**name, *value)] == 1;
                tells && values.iter().all(is_own)
            });
            let own = own.map(|(name, values)| {
                (
                    (*name).to_owned(),
                    values.iter().map(|value| (*value).clone()).collect(),
                )
            });
            own.collect()
        };
        (0..objects.len()).map(own).collect()
    }

    /// What tells objects apart within a member that they require: `{header: {event: created}}`. What tells all of them
    /// is taken first; else what tells the most of those that nothing else tells.
    pub(super) fn told_inside(
        &self,
        objects: &[SchemaId],
        untold: &[SchemaId],
    ) -> HashMap<SchemaId, Inside> {
        let all = self.told_at_one_place(objects, objects.len());
        if all.is_empty() {
            return self.told_at_one_place(untold, 2);
        }
        all
    }

    /// What tells at least so many of these, and most of them, by its values at one place.
    fn told_at_one_place(&self, objects: &[SchemaId], least: usize) -> HashMap<SchemaId, Inside> {
        let mut places: BTreeMap<_, Vec<(SchemaId, Vec<&'a Value>)>> = BTreeMap::new();
        for id in objects {
            for (place, values) in self.limited_inside(*id) {
                places.entry(place).or_default().push((*id, values));
            }
        }
        let tells = |told: &[(SchemaId, Vec<&'a Value>)]| {
            let mut seen = HashSet::new();
            let distinct = |(_, values): &(SchemaId, Vec<&'a Value>)| {
                let values: HashSet<&Value> = values.iter().copied().collect();
                let fresh = values.is_disjoint(&seen);
                seen.extend(values);
                fresh
            };
            told.len() >= least.max(2) && told.iter().all(distinct)
        };
        places.retain(|_, told| tells(told));
        // Of several that tell as many it is the first.
        let best = places.into_iter().rev().max_by_key(|(_, told)| told.len());
        let Some(((member, name), told)) = best else {
            return HashMap::new();
        };
        let told = told.into_iter().map(|(id, values)| {
            let inside = Inside {
                member: member.to_owned(),
                name: name.to_owned(),
                values: values.into_iter().cloned().collect(),
            };
            (id, inside)
        });
        told.collect()
    }

    /// The members of required members that are required and limited, by both names.
    fn limited_inside(&self, id: SchemaId) -> BTreeMap<(&'a str, &'a str), Vec<&'a Value>> {
        let mut limited = BTreeMap::new();
        let required = self.members(id).required;
        for id in self.with_bases(id) {
            for (member, property) in &self.schema(id).properties {
                let size = self.followed(*property).1.properties.len() / USUAL;
                if !required.contains(member) || !self.spend(size, &self.schema(id).place) {
                    continue;
                }
                let needed = self.members(*property).required;
                let within = self.limited_members(*property).into_iter();
                let within = within.filter(|(name, _)| needed.iter().any(|one| one == name));
                limited.extend(within.map(|(name, values)| ((member.as_str(), name), values)));
            }
        }
        limited
    }

    /// The members of an object that are limited to texts, whole numbers and truth values.
    pub(super) fn limited_members(&self, id: SchemaId) -> BTreeMap<&'a str, Vec<&'a Value>> {
        let mut limited: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
        for id in self.with_bases(id) {
            for (name, property) in &self.schema(id).properties {
                if let Some(values) = self.values(*property) {
                    narrow(limited.entry(name.as_str()).or_default(), values);
                }
            }
        }
        limited
    }

    /// The values a schema is limited to, null aside.
    fn values(&self, id: SchemaId) -> Option<Vec<&'a Value>> {
        let scalar = |value: &&Value| value.is_string() || value.is_i64() || value.is_boolean();
        let mut limited = Vec::new();
        for id in self.with_bases(id) {
            let schema: &'a Schema = self.schema(id);
            let mut listed = values(schema).unwrap_or_default();
            listed.retain(|value| !value.is_null());
            narrow(&mut limited, listed);
        }
        (!limited.is_empty() && limited.iter().all(scalar)).then_some(limited)
    }
}

/// Leaves of `values` those that are among `others` too, where both say any and have any in common.
fn narrow<'a>(values: &mut Vec<&'a Value>, others: Vec<&'a Value>) {
    let known: HashSet<&Value> = values.iter().copied().collect();
    let common = others.iter().filter(|value| known.contains(*value));
    let common: Vec<&'a Value> = common.copied().collect();
    if values.is_empty() {
        *values = others;
    } else if !common.is_empty() {
        *values = common;
    }
}
