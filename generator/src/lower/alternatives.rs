//! `oneOf` and `anyOf` → the type that takes any of the alternatives.

use std::collections::{HashMap, HashSet};

use super::Lowering;
use super::flat;
use super::form::{Alternatives, Form};
use crate::api::types::{JsonKind, Mark, ToldBy};
use crate::api::{Primitive, Type, Union, Variant};
use crate::diagnostic::Code;
use crate::document::schema::{Discriminator, JsonType};
use crate::document::{Schema, SchemaId};
use crate::place::Place;

mod beside;
mod events;
mod inherited;
mod kinds;
mod members;
mod named;
mod narrowing;
mod overlap;
mod same_kind;
mod tags;
mod values;

pub(super) use events::Event;
pub(super) use inherited::{Heirs, is_named};

/// Deeper than any real nesting of alternatives; ends circles.
const DEPTH: usize = 16;

/// What applies to all alternatives.
struct Whole<'l, 'a> {
    place: &'l Place,
    parts: &'l [&'a Schema],
    types: &'l [JsonType],
    /// A value may be of several alternatives.
    any: bool,
}

/// The alternatives of one of the parts of a schema.
type Group<'a> = (&'a Schema, &'a [SchemaId]);

impl<'a> Lowering<'a> {
    /// What the `oneOf`s and `anyOf`s of the parts make of a schema; `None`: nothing.
    pub(super) fn alternatives_of(
        &mut self,
        place: &Place,
        parts: &[&'a Schema],
        types: &[JsonType],
    ) -> Option<Form<'a>> {
        let mut groups: Vec<Group<'a>> = parts
            .iter()
            .flat_map(|part| {
                [
                    (*part, part.one_of.as_slice()),
                    (*part, part.any_of.as_slice()),
                ]
            })
            .filter(|(_, branches)| {
                let limits =
                    |id: &SchemaId| self.only_limits(*id) || self.is_limit(self.schema(*id), types);
                !branches.iter().all(limits)
            })
            .collect();
        self.undecided(parts, &mut groups);
        let (part, branches) = *groups.first()?;
        let any = |(part, branches): &Group<'a>| {
            std::ptr::eq(*branches, part.any_of.as_slice())
                || branches.iter().any(|id| self.is_any_of(*id))
        };
        let whole = Whole {
            place,
            parts,
            types,
            any: groups.iter().any(any),
        };
        let fielded = parts.iter().any(|part| self.has_members(part));
        let object = types.is_empty() || types.contains(&JsonType::Object);
        if fielded && object || groups.len() > 1 {
            return Some(self.beside(&whole, &groups));
        }
        self.report_required(place, parts, branches);
        Some(self.choose(&whole, branches, part.discriminator.as_deref()))
    }

    fn is_any_of(&self, id: SchemaId) -> bool {
        let schema = self.followed(id).1;
        schema.one_of.is_empty() && !schema.any_of.is_empty()
    }

    /// Leaves those out that a simple `type` of the whole excludes. Beside `object` and `array` alternatives are what
    /// is meant: there these words are often written out of habit.
    fn keep_possible(&mut self, whole: &Whole<'_, 'a>, branches: &mut Vec<SchemaId>) {
        let possible = |id: &SchemaId| {
            let kinds = self.kinds(*id);
            kinds.is_none_or(|kinds| kinds.iter().any(|kind| flat::meets(whole.types, *kind)))
        };
        if whole.types.is_empty() || branches.iter().all(possible) {
            return;
        }
        let simple = |ty: &JsonType| !matches!(ty, JsonType::Object | JsonType::Array);
        if whole.types.iter().all(simple) {
            branches.retain(possible);
        } else {
            let message = "`type` excludes alternatives; they are generated all the same";
            self.report(Code::ContradictorySchema, whole.place, message);
        }
    }

    /// Members that only the whole requires stay optional in the alternatives, which other schemas use too.
    fn report_required(&mut self, place: &Place, parts: &[&Schema], branches: &[SchemaId]) {
        let mut required = parts.iter().flat_map(|part| &part.required).peekable();
        if required.peek().is_none() {
            return;
        }
        let required_by = |id: &SchemaId| -> HashSet<&String> {
            let bases = self.with_bases(*id).into_iter();
            bases.flat_map(|id| &self.schema(id).required).collect()
        };
        let required_by: Vec<_> = branches.iter().map(required_by).collect();
        let lax = |name: &&String| required_by.iter().any(|names| !names.contains(*name));
        if let Some(name) = required.find(lax) {
            let message = format!(
                "`{name}` is required beside alternatives that do not require it: there it stays optional"
            );
            self.report(Code::OpenType, place, message);
        }
    }

    /// An alternative that only limits what is described elsewhere: `{required: [a]}`.
    fn only_limits(&self, id: SchemaId) -> bool {
        let schema = self.schema(id);
        schema.reference.is_none()
            && schema.types.iter().all(|ty| *ty == JsonType::Object)
            && schema
                .properties
                .values()
                .all(|id| self.only_limits(*id) && self.schema(*id).types.is_empty())
            && schema.enumeration.is_none()
            && schema.constant.is_none()
            && [&schema.all_of, &schema.any_of, &schema.one_of]
                .iter()
                .all(|list| list.is_empty())
            && schema.items.is_none()
            && schema.additional_properties.is_none()
            && schema.boolean.is_none()
            && (schema.types.is_empty() || !schema.required.is_empty())
            && (!schema.required.is_empty()
                || schema.not.is_some()
                || schema.properties.values().len() > 0)
    }

    fn choose(
        &mut self,
        whole: &Whole<'_, 'a>,
        branches: &[SchemaId],
        tag: Option<&Discriminator>,
    ) -> Form<'a> {
        let place = whole.place;
        let all = branches;
        if let ([only], None) = (self.beside_null(all).as_slice(), tag) {
            return Form::Same(*only);
        }
        let mut branches = Vec::new();
        self.spread(
            all,
            tag.is_some(),
            DEPTH,
            &mut HashSet::new(),
            &mut branches,
        );
        if !self.spend(branches.len(), place) {
            return Form::Type(Type::UNTYPED);
        }
        self.keep_possible(whole, &mut branches);
        match branches.as_slice() {
            [] if all.iter().any(|id| self.is_nullable(*id)) => {
                return Form::Type(Type::Primitive(Primitive::Null));
            }
            [] => return self.nothing_fits(place),
            [only] if tag.is_none_or(|tag| tag.mapping.len() < 2) => return Form::Same(*only),
            _ => {}
        }
        if let Some(form) = self.simple(whole, &branches) {
            return form;
        }
        if let Some(alternatives) = self.tagged(place, &branches, tag) {
            return Form::Alternatives(alternatives);
        }
        self.told_by_content(whole, branches, tag)
    }

    /// The alternatives of a schema, none of them alternatives themselves.
    pub(super) fn alternatives_in(&self, id: SchemaId) -> Vec<SchemaId> {
        let mut all = Vec::new();
        self.spread(&[id], false, DEPTH, &mut HashSet::new(), &mut all);
        all
    }

    /// The alternatives without null and without repetition; those that are alternatives themselves opened up.
    fn spread(
        &self,
        branches: &[SchemaId],
        tagged: bool,
        depth: usize,
        seen: &mut HashSet<SchemaId>,
        all: &mut Vec<SchemaId>,
    ) {
        for id in branches {
            let (target, schema) = self.followed(*id);
            let nested = if schema.one_of.is_empty() {
                &schema.any_of
            } else {
                &schema.one_of
            };
            let bare = schema.properties.is_empty()
                && schema.all_of.is_empty()
                && schema.discriminator.is_none();
            let nothing = schema.boolean == Some(false) || self.is_null_only(target);
            if nothing || !seen.insert(target) {
                continue;
            }
            if !tagged && bare && !nested.is_empty() && depth > 0 {
                self.spread(nested, false, depth - 1, seen, all);
            } else {
                all.push(*id);
            }
        }
    }

    /// The schema at the end of a chain of references with nothing beside them that says more.
    pub(super) fn followed(&self, mut id: SchemaId) -> (SchemaId, &'a Schema) {
        for _ in 0..DEPTH {
            let schema = self.schema(id);
            if !schema.required.is_empty() || !self.adds_nothing(schema) {
                break;
            }
            let single = match schema.all_of.as_slice() {
                [only] => Some(*only),
                _ => None,
            };
            // What extends a base is another schema than that, also where it adds nothing.
            let other = schema.reference.or(single);
            let same = !self.heirs.is_heir(id) && !self.joined.is_of_several(id);
            match other.filter(|_| same) {
                Some(target) => id = target,
                None => break,
            }
        }
        (id, self.schema(id))
    }

    /// Told apart by JSON type, among objects by their members, and among lists by their items.
    fn told_by_content(
        &mut self,
        whole: &Whole<'_, 'a>,
        branches: Vec<SchemaId>,
        tag: Option<&Discriminator>,
    ) -> Form<'a> {
        let place = whole.place;
        let unknown = |id: &SchemaId| self.kinds(*id).is_none_or(|kinds| kinds.is_empty());
        if branches.iter().any(unknown) {
            return Form::Type(Type::ANY);
        }
        let branches = match branches.as_slice() {
            [_] => branches,
            several => match self.by_kind(whole, several).as_deref() {
                None => return self.untold(place),
                Some([only]) => return Form::Same(*only),
                Some(several) => several.to_vec(),
            },
        };
        let is = |id: &SchemaId, kind| self.kinds(*id).as_deref() == Some(&[kind]);
        let lists = branches.iter().filter(|id| is(id, JsonKind::Array)).count();
        let mark = |id: &SchemaId| match self.kinds(*id).as_deref() {
            Some([JsonKind::Object]) => Some(self.members_mark(*id)),
            Some([JsonKind::Array]) if lists > 1 => Some(self.list_mark(*id)),
            Some([kind]) => Some(Mark::Kind(*kind)),
            _ => None,
        };
        let marked = branches.iter().map(|id| Some((*id, mark(id)?)));
        let Some(mut marked) = marked.collect::<Option<Vec<_>>>() else {
            return self.untold(place);
        };
        self.limit(&mut marked, tag);
        Form::Alternatives(Alternatives {
            place: place.clone(),
            told_by: ToldBy::Content,
            several: whole.any && self.overlap(&marked),
            branches: marked,
            common: Vec::new(),
        })
    }

    /// Tells objects apart by the values that only one of them has, and by those of the member that is said to tell them.
    fn limit(&self, marked: &mut [(SchemaId, Mark)], tag: Option<&Discriminator>) {
        let is_object = |(_, mark): &&(SchemaId, Mark)| matches!(mark, Mark::Members { .. });
        let objects: Vec<SchemaId> = marked.iter().filter(is_object).map(|(id, _)| *id).collect();
        if objects.len() < 2 {
            return;
        }
        let own = self.own_values(&objects);
        let untold = objects.iter().zip(&own).filter(|(_, own)| own.is_empty());
        let untold: Vec<SchemaId> = untold.map(|(id, _)| *id).collect();
        let within = match tag.is_none() && !untold.is_empty() {
            true => self.told_inside(&objects, &untold),
            false => HashMap::new(),
        };
        let mut own = own.into_iter();
        for (id, mark) in marked {
            let Mark::Members { limits, inside, .. } = mark else {
                continue;
            };
            *limits = own.next().unwrap_or_default();
            *inside = within.get(id).cloned();
            let Some(name) = tag.map(|tag| tag.property_name.as_str()) else {
                continue;
            };
            let values = self.limited_members(*id).remove(name);
            let known = limits.iter().any(|(limited, _)| limited == name);
            if let Some(values) = values.filter(|values| !known && !values.is_empty()) {
                limits.push((name.to_owned(), values.into_iter().cloned().collect()));
            }
        }
    }

    fn untold(&mut self, place: &Place) -> Form<'a> {
        self.report(
            Code::RawJson,
            place,
            "alternatives that cannot be told apart are raw JSON",
        );
        Form::Type(Type::UNTYPED)
    }

    pub(super) fn union(&mut self, alternatives: Alternatives) -> Union {
        let Alternatives {
            place,
            told_by,
            branches,
            several,
            common,
        } = alternatives;
        let of_base = matches!(branches.last(), Some((_, Mark::Rest(_))));
        let called = match of_base {
            true => self.called_by_base(&place, &branches),
            false => self.called(&place, &branches),
        };
        for ((id, _), called) in branches.iter().zip(&called) {
            let branch = &self.schema(*id).place;
            self.owners.alternative(&place, branch, &called.name);
        }
        let mut variants = Vec::new();
        for ((id, mark), called) in branches.into_iter().zip(called) {
            let ty = match of_base {
                true => self.as_extended(id),
                false => self.non_null_type_of(id),
            };
            variants.push(Variant {
                name: called.name,
                nameless: called.nameless,
                ty,
                mark,
            });
        }
        Union {
            variants,
            told_by,
            several,
            common,
        }
    }
}

impl Alternatives {
    fn tagged(place: &Place, property: &str, branches: Vec<(SchemaId, Mark)>) -> Self {
        Self {
            place: place.clone(),
            told_by: ToldBy::Tag(property.to_owned()),
            branches,
            several: false,
            common: Vec::new(),
        }
    }
}
