//! Alternatives beside members or beside other alternatives: a union of each together with all that stands beside it.
//!
//! All keywords of a schema apply (JSON Schema Core §10.2.1): what has `a` and is one of `b` and `c` is one of `a` with `b`
//! and `a` with `c`.

use std::collections::HashSet;

use super::super::Lowering;
use super::super::conditional::is_conditional;
use super::super::flat;
use super::super::form::{Extra, Form};
use super::super::together::allowed;
use super::overlap::meet;
use super::{DEPTH, Group, Whole};
use crate::api::Type;
use crate::api::types::JsonKind;
use crate::diagnostic::Code;
use crate::document::schema::{Discriminator, JsonType};
use crate::document::{Schema, SchemaId};

/// More alternatives than real documents put beside others.
const MOST: usize = 128;

/// Alternatives that are made for others; no real schema has more than two of these levels.
const LEVELS: usize = 4;

impl<'a> Lowering<'a> {
    /// The groups that leave a choice: of one, the schema may already be an alternative, as what extends a base may be
    /// one of the base's.
    pub(super) fn undecided(&self, parts: &[&Schema], groups: &mut Vec<Group<'a>>) {
        if parts.len() == 1 {
            return;
        }
        let origins = self.origins(parts);
        let (mut own, mut empty) = (HashSet::new(), HashSet::new());
        groups.retain(|(_, branches)| {
            !branches.iter().any(|id| {
                let mut met = false;
                let all = self.with_bases(*id).into_iter().all(|id| {
                    if own.contains(&id) {
                        met = true;
                    } else if !empty.contains(&id) {
                        let schema = self.schema(id);
                        if origins.contains(&self.joined.origin(schema)) {
                            own.insert(id);
                            met = true;
                        } else if self.says_nothing(schema) {
                            empty.insert(id);
                        } else {
                            return false;
                        }
                    }
                    true
                });
                all && met
            })
        });
    }

    fn origins(&self, parts: &[&Schema]) -> HashSet<*const Schema> {
        let origins = parts.iter().map(|part| self.joined.origin(part));
        origins.collect()
    }

    /// Says nothing beyond what it refers to.
    fn says_nothing(&self, schema: &Schema) -> bool {
        schema.required.is_empty()
            && schema.types.is_empty()
            && self.adds_nothing(schema)
            && !is_conditional(schema)
    }

    /// Says what members there are, or may be: `additionalProperties` is written where they are wanted.
    pub(super) fn has_members(&self, schema: &Schema) -> bool {
        let others = [schema.additional_properties, schema.unevaluated_properties];
        let mut others = others.into_iter().flatten();
        !schema.properties.is_empty()
            || !schema.pattern_properties.is_empty()
            || others.any(|values| self.schema(values).boolean != Some(false))
    }

    /// The union of all alternatives of all groups.
    pub(super) fn beside(&mut self, whole: &Whole<'_, 'a>, groups: &[Group<'a>]) -> Form<'a> {
        let fielded = whole.parts.iter().any(|part| self.has_members(part));
        let level = self.joined.level;
        self.joined.level += 1;
        let form = match level < LEVELS {
            true => self.distributed(whole, groups, fielded),
            false => None,
        };
        self.joined.level = level;
        form.unwrap_or_else(|| self.beside_as_json(whole, fielded))
    }

    fn beside_as_json(&mut self, whole: &Whole<'_, 'a>, fielded: bool) -> Form<'a> {
        if fielded {
            let message = "alternatives beside properties: their members are kept as raw JSON";
            self.report(Code::OpenType, whole.place, message);
            return Form::Object(whole.parts.to_vec(), Extra::Kept);
        }
        let message = "several `oneOf` or `anyOf` at once are raw JSON";
        self.report(Code::RawJson, whole.place, message);
        Form::Type(Type::UNTYPED)
    }

    /// `None`: there are too many.
    fn distributed(
        &mut self,
        whole: &Whole<'_, 'a>,
        groups: &[Group<'a>],
        fielded: bool,
    ) -> Option<Form<'a>> {
        let Whole { place, parts, .. } = *whole;
        let choices = self.choices(parts, groups)?;
        if !self.spend(choices.len() * parts.len(), place) {
            return None;
        }
        let mut common = Vec::new();
        for part in parts {
            let alone = self.joined.alone(part)?;
            let schema = self.schema(alone);
            let says = !self.is_annotation(schema) || is_conditional(schema);
            if says && !common.contains(&alone) {
                common.push(alone);
            }
        }
        let mut branches = Vec::new();
        for (at, choice) in choices.into_iter().enumerate() {
            match choice.as_slice() {
                [only] if self.says_as_much(*only, &common) => branches.push(*only),
                several => {
                    let mut ids = common.clone();
                    ids.extend(several);
                    let Some(mut schema) = self.described_by(parts, several, fielded) else {
                        continue;
                    };
                    schema.place = place.child("oneOf").index(at);
                    branches.push(self.joined.all(ids, several.len(), schema)?);
                }
            }
        }
        if branches.is_empty() {
            return Some(self.nothing_fits(place));
        }
        let tag = common_tag(groups);
        let mut form = self.choose(whole, &branches, tag);
        if let Form::Alternatives(alternatives) = &mut form {
            let names = parts.iter().flat_map(|part| part.properties.keys());
            let names: indexmap::IndexSet<&String> = names.collect();
            alternatives.common = names.into_iter().cloned().collect();
        }
        Some(form)
    }

    /// One alternative of each group, in every way that does not contradict itself.
    fn choices(&self, parts: &[&Schema], groups: &[Group<'a>]) -> Option<Vec<Vec<SchemaId>>> {
        let origins = self.origins(parts);
        let mut choices: Vec<Vec<SchemaId>> = vec![Vec::new()];
        for (part, branches) in groups {
            let tag = part.discriminator.as_deref();
            let (mut seen, mut open) = (HashSet::new(), Vec::new());
            self.spread(branches, tag.is_some(), DEPTH, &mut seen, &mut open);
            let mapped = tag.into_iter().flat_map(|tag| &tag.mapping);
            for to in mapped.filter_map(|(_, to)| *to) {
                if groups.len() == 1 && seen.insert(self.followed(to).0) {
                    open.push(to);
                }
            }
            // What is itself or something else is something else.
            open.retain(|id| !origins.contains(&self.joined.origin(self.followed(*id).1)));
            if choices.len() * open.len() > MOST {
                return None;
            }
            let mut more = Vec::new();
            for before in &choices {
                for id in &open {
                    let target = self.followed(*id).0;
                    if before.iter().any(|one| self.followed(*one).0 == target) {
                        more.push(before.clone());
                    } else if !before.iter().any(|other| self.contradict(*other, *id)) {
                        more.push(before.iter().chain([id]).copied().collect());
                    }
                }
            }
            choices = more;
        }
        let sets: Vec<HashSet<SchemaId>> = choices
            .iter()
            .map(|choice| choice.iter().map(|id| self.followed(*id).0).collect())
            .collect();
        let mut at = 0;
        choices.retain(|_| {
            let own = &sets[at];
            at += 1;
            // Of equal ones the first is left, and nothing that is one of the others and more.
            let wider = |(place, other): (usize, &HashSet<SchemaId>)| {
                other.is_subset(own) && (other.len() < own.len() || place < at - 1)
            };
            groups.len() == 1 || !sets.iter().enumerate().any(wider)
        });
        Some(choices)
    }

    /// Whether no value is of both.
    fn contradict(&self, one: SchemaId, other: SchemaId) -> bool {
        if let (Some(one), Some(other)) = (self.kinds(one), self.kinds(other))
            && !meet(&one, &other)
        {
            return true;
        }
        let (one, other) = (self.limited_members(one), self.limited_members(other));
        one.iter().any(|(name, values)| {
            let others = other.get(name);
            others.is_some_and(|others| !others.iter().any(|value| values.contains(value)))
        })
    }

    /// What an alternative is with all that stands beside it; `None`: nothing fits.
    fn described_by(
        &mut self,
        parts: &[&'a Schema],
        choice: &[SchemaId],
        fielded: bool,
    ) -> Option<Schema> {
        let mut all = parts.to_vec();
        all.extend(self.parts(choice));
        let mut types = flat::types(&all)?;
        let values = allowed(&all);
        if values.as_ref().is_some_and(Vec::is_empty) {
            return None;
        }
        let kinds: Vec<JsonKind> = choice
            .iter()
            .filter_map(|id| self.kinds(*id))
            .reduce(|one, other| {
                one.into_iter()
                    .filter(|kind| other.contains(kind))
                    .collect()
            })
            .unwrap_or_default();
        match (types.is_empty(), kinds.as_slice()) {
            (true, [kind]) => types.push(type_of(*kind)),
            (true, []) if fielded => types.push(JsonType::Object),
            _ => {}
        }
        let object = types.contains(&JsonType::Object);
        let titles = choice.iter().map(|id| self.called_alone(*id));
        let title: Option<Vec<String>> = titles.collect();
        let (target, own) = match choice {
            [only] => (Some(self.followed(*only).1), Some(self.schema(*only))),
            _ => (None, None),
        };
        let described = own.and_then(|own| own.description.clone());
        Some(Schema {
            types,
            enumeration: values
                .filter(|_| !object)
                .map(|values| values.into_iter().cloned().collect()),
            format: match object {
                true => None,
                false => all.iter().rev().find_map(|part| part.format.clone()),
            },
            title: match own {
                Some(own) => own.title.clone(),
                None => title.map(|words| words.join(" ")),
            },
            description: described.or_else(|| target.and_then(|target| target.description.clone())),
            deprecated: own.is_some_and(|own| own.deprecated),
            ..Schema::default()
        })
    }

    /// What one of the alternatives that make one together is called.
    fn called_alone(&self, id: SchemaId) -> Option<String> {
        let schema = self.schema(id);
        let reference = schema.reference.and_then(|to| self.component_name(to));
        schema.title.clone().or(reference)
    }
}

/// The discriminator of all groups, if they have the same one: that with the most values.
fn common_tag<'a>(groups: &[Group<'a>]) -> Option<&'a Discriminator> {
    let tags = groups.iter().map(|(part, _)| part.discriminator.as_deref());
    let tags: Vec<&Discriminator> = tags.collect::<Option<_>>()?;
    let name = &tags.first()?.property_name;
    let same = tags.iter().all(|tag| tag.property_name == *name);
    let most = tags.into_iter().rev().max_by_key(|tag| tag.mapping.len());
    most.filter(|_| same)
}

pub(super) fn type_of(kind: JsonKind) -> JsonType {
    match kind {
        JsonKind::Boolean => JsonType::Boolean,
        JsonKind::Integer => JsonType::Integer,
        JsonKind::Number => JsonType::Number,
        JsonKind::String => JsonType::String,
        JsonKind::Array => JsonType::Array,
        JsonKind::Object => JsonType::Object,
    }
}
