//! Several schemas that all describe one value, as parts of an `allOf` describe a property → its type.

use std::collections::HashSet;

use super::Lowering;
use super::enumeration::values;
use super::flat;
use super::form::Form;
use super::naming::Naming;
use crate::api::Type;
use crate::api::types::JsonKind;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::schema::JsonType;
use crate::document::{Schema, SchemaId};

/// More than any real document has; ends those that make ever new sets of schemas.
const MOST: usize = 20_000;

/// Pairs of schemas that cost as much as a part of the client.
const PAIRS: usize = 64;

/// Of the schemas that do not count, those that a finding shows.
const SHOWN: usize = 8;

/// Deeper than any real schema is merged; ends chains of them.
const DEEPEST: usize = 32;

impl<'a> Lowering<'a> {
    /// The type without null, all schemas applying (JSON Schema Core §10.2.1.1), and the schema that says most of it.
    pub(super) fn together(&mut self, name: &str, ids: &[SchemaId]) -> (SchemaId, Type) {
        let best = self.most_telling(ids);
        // Each is compared with each.
        if !self.spend(ids.len() * ids.len() / PAIRS, &self.schema(best).place) {
            return (best, Type::UNTYPED);
        }
        let mut telling: Vec<SchemaId> = Vec::new();
        for id in ids.iter().rev() {
            let schema = self.schema(*id);
            let known = |other: &SchemaId| self.alike(*id, *other);
            if !self.is_annotation(schema) && !telling.iter().any(known) {
                telling.insert(0, *id);
            }
        }
        let only = match telling.as_slice() {
            [] => Some(best),
            [only] => Some(*only),
            several => self.telling(several, &[]),
        };
        if let Some(only) = only {
            return (only, self.non_null_type_of(only));
        }
        if let Some(ty) = self.conjunctions.get(&telling) {
            return (best, ty.clone());
        }
        if let Some(narrow) = self.narrow(&telling) {
            return self.together(name, &narrow);
        }
        let parts = self.parts(&telling);
        if let Some(whole) = self.whole(&telling, &parts) {
            return (whole, self.non_null_type_of(whole));
        }
        if let Some((code, problem)) = self.problem(&parts) {
            let best = match code {
                Code::ContradictorySchema => best,
                _ => *telling.last().unwrap_or(&best),
            };
            let message = format!("`{name}` is declared twice with {problem}");
            self.report_twice(code, message, &telling, best);
            return (best, self.non_null_type_of(best));
        }
        let ty = self.conjunction(&telling, parts);
        let named = matches!(ty, Type::Named(_));
        for id in telling.iter().rev().filter(|_| !named) {
            if self.unnamed(*id).as_ref() == Some(&ty) {
                let ty = self.non_null_type_of(*id);
                self.conjunctions.insert(telling.clone(), ty.clone());
                return (*id, ty);
            }
        }
        (best, ty)
    }

    /// The type of a schema that makes none of its own.
    fn unnamed(&mut self, id: SchemaId) -> Option<Type> {
        let parts = self.parts(&[id]);
        match self.form_of(&self.schema(id).place, parts) {
            form @ (Form::Type(_)
            | Form::Array(_)
            | Form::Tuple(..)
            | Form::Map(_)
            | Form::Keyed(..)
            | Form::JsonText(_)) => Some(self.alias(form)),
            Form::Same(_) | Form::Object(..) | Form::Named(_) | Form::Alternatives(_) => None,
        }
    }

    /// Those of the schemas that only one alternative of the others admits, which says no more than they do.
    fn narrow(&self, ids: &[SchemaId]) -> Option<Vec<SchemaId>> {
        let composed = |id: &SchemaId| {
            let schema = self.followed(*id).1;
            !schema.one_of.is_empty() || !schema.any_of.is_empty()
        };
        let weak = |id: &SchemaId| self.is_bare(*id);
        // Alternatives that are nothing but types admit other alternatives too.
        let loose = |id: &SchemaId| composed(id) && self.alternatives_in(*id).iter().all(weak);
        self.admitted(ids.iter().partition(|id| loose(id)))
            .or_else(|| self.admitted(ids.iter().partition(|id| composed(id))))
    }

    /// The narrow ones, where each of the wide ones admits all of them.
    fn admitted(&self, (wide, narrow): (Vec<SchemaId>, Vec<SchemaId>)) -> Option<Vec<SchemaId>> {
        let admits = |wide: &SchemaId, narrow: &SchemaId| {
            let (target, kinds) = (self.followed(*narrow).0, self.kinds(*narrow));
            let alternatives = self.alternatives_in(*wide);
            let admits = |kind: &JsonKind| {
                let simple = !matches!(kind, JsonKind::Object | JsonKind::Array);
                alternatives.iter().any(|id| {
                    let takes = self.kinds(*id).is_none_or(|kinds| kinds.contains(kind));
                    takes && (simple || self.is_bare(*id))
                })
            };
            let among = alternatives.iter().any(|id| self.followed(*id).0 == target);
            among || kinds.is_some_and(|kinds| kinds.iter().all(admits))
        };
        let all = narrow
            .iter()
            .all(|narrow| wide.iter().all(|wide| admits(wide, narrow)));
        (all && !wide.is_empty() && !narrow.is_empty()).then_some(narrow)
    }

    /// Says no more than a type, nor do the items of a list.
    fn is_bare(&self, id: SchemaId) -> bool {
        let schema = self.followed(id).1;
        let any = |items: SchemaId| {
            let items = self.schema(items);
            items.types.is_empty() && self.is_weak(items)
        };
        let list = schema.types == [JsonType::Array] && schema.prefix_items.is_empty();
        self.is_weak(schema) || list && schema.items.is_some_and(any)
    }

    /// The schema that says most of a value, of several that all apply to it.
    pub(super) fn most_telling(&self, ids: &[SchemaId]) -> SchemaId {
        let weight = |id: &&SchemaId| {
            let schema = self.schema(**id);
            let narrow = schema.enumeration.is_some() || schema.constant.is_some();
            let typed =
                !schema.types.is_empty() || schema.reference.is_some() || !schema.all_of.is_empty();
            let shaped = !schema.one_of.is_empty()
                || !schema.any_of.is_empty()
                || !schema.properties.is_empty();
            (narrow, shaped, typed)
        };
        *ids.iter().max_by_key(weight).expect("there is a schema")
    }

    /// The one of the schemas that consists of all that they consist of together, or lists the values that all allow.
    fn whole(&mut self, ids: &[SchemaId], parts: &[&'a Schema]) -> Option<SchemaId> {
        let allowed: Option<HashSet<_>> = allowed(parts).map(|all| all.into_iter().collect());
        for id in ids.iter().rev() {
            let own: HashSet<*const Schema> = self
                .parts(&[*id])
                .into_iter()
                .map(std::ptr::from_ref)
                .collect();
            if parts
                .iter()
                .all(|part| own.contains(&std::ptr::from_ref(*part)))
            {
                return Some(*id);
            }
            let listed = values(self.followed(*id).1);
            if let (Some(allowed), Some(listed)) = (&allowed, listed)
                && listed.len() == allowed.len()
                && listed.iter().all(|value| allowed.contains(*value))
            {
                return Some(*id);
            }
        }
        None
    }

    /// Why no type can be made of all schemas.
    fn problem(&self, parts: &[&Schema]) -> Option<(Code, &'static str)> {
        let none = allowed(parts).is_some_and(|values| values.is_empty());
        if flat::types(parts).is_none() || none {
            Some((
                Code::ContradictorySchema,
                "types that contradict each other",
            ))
        } else if self.conjunctions.len() > MOST || self.merging > DEEPEST {
            Some((
                Code::OpenType,
                "more below it than is merged: only one counts",
            ))
        } else {
            None
        }
    }

    fn report_twice(&mut self, code: Code, message: String, ids: &[SchemaId], best: SchemaId) {
        let at = &self.schema(best).place;
        let found = Diagnostic::at(code, at, message).label("this one counts");
        let others = ids.iter().filter(|id| **id != best).take(SHOWN);
        let found = others.fold(found, |found, id| {
            found.also(&self.schema(*id).place, "not this one")
        });
        self.diagnostics.push(found);
    }

    /// The type that the parts make, named by the last of the schemas that they are made of.
    fn conjunction(&mut self, ids: &[SchemaId], parts: Vec<&'a Schema>) -> Type {
        let last = *ids.last().expect("there are several schemas");
        let place = &self.schema(last).place;
        self.conjunctions.insert(ids.to_vec(), Type::UNTYPED);
        self.merging += 1;
        let form = self.form_of(place, parts);
        let ty = match form {
            Form::Object(..) | Form::Named(_) | Form::Alternatives(_) => {
                let type_id = self.reserve();
                let ty = Type::Named(type_id);
                self.conjunctions.insert(ids.to_vec(), ty.clone());
                let shape = self.shape(form);
                self.define(type_id, Naming::InPlace, last, shape);
                ty
            }
            form => self.alias(form),
        };
        self.merging -= 1;
        self.conjunctions.insert(ids.to_vec(), ty.clone());
        ty
    }
}

/// The values that all enumerations of the parts allow; `None`: there are none.
pub(super) fn allowed<'v>(parts: &[&'v Schema]) -> Option<Vec<&'v serde_json::Value>> {
    let mut lists = parts.iter().filter_map(|part| values(part));
    let mut allowed = lists.next()?;
    for list in lists {
        let list: HashSet<_> = list.into_iter().collect();
        allowed.retain(|value| list.contains(value));
    }
    Some(allowed)
}
