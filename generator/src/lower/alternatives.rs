//! `oneOf` and `anyOf` → the type that takes any of the alternatives.

use std::collections::{BTreeSet, HashSet};

use super::Lowering;
use super::enumeration::{distinct, enumeration};
use super::schema::{Extra, Form};
use crate::api::types::{EnumerationValues, JsonKind, Mark, Named, ToldBy};
use crate::api::{Primitive, Type, Union, Variant};
use crate::diagnostic::Code;
use crate::document::schema::{Discriminator, JsonType};
use crate::document::{Schema, SchemaId};
use crate::place::Place;

mod kinds;
mod tags;

pub(super) use kinds::{kind, word};

/// Deeper than any real nesting of alternatives; ends circles.
const DEPTH: usize = 16;

/// Alternatives that make a union.
pub(super) struct Alternatives {
    place: Place,
    told_by: ToldBy,
    branches: Vec<(SchemaId, Mark)>,
}

impl<'a> Lowering<'a> {
    /// What the `oneOf`s and `anyOf`s of the parts make of a schema; `None`: nothing.
    pub(super) fn alternatives_of(
        &mut self,
        place: &Place,
        parts: &[&'a Schema],
        types: &[JsonType],
    ) -> Option<Form<'a>> {
        let groups: Vec<(&'a Schema, &'a [SchemaId])> = parts
            .iter()
            .flat_map(|part| {
                [
                    (*part, part.one_of.as_slice()),
                    (*part, part.any_of.as_slice()),
                ]
            })
            .filter(|(_, branches)| branches.iter().any(|branch| !self.only_limits(*branch)))
            .collect();
        let (part, branches) = *groups.first()?;
        let fielded = parts.iter().any(|part| !part.properties.is_empty());
        if fielded && (types.is_empty() || types.contains(&JsonType::Object)) {
            let message = "alternatives beside properties: their members are kept as raw JSON";
            self.report(Code::OpenType, place, message);
            return Some(Form::Object(parts.to_vec(), Extra::Kept));
        }
        if groups.len() > 1 {
            self.report(
                Code::RawJson,
                place,
                "several `oneOf` or `anyOf` at once are raw JSON",
            );
            return Some(Form::Type(Type::UNTYPED));
        }
        Some(self.choose(place, branches, part.discriminator.as_deref()))
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
        place: &Place,
        branches: &[SchemaId],
        tag: Option<&Discriminator>,
    ) -> Form<'a> {
        let all = branches;
        let mut branches = Vec::new();
        self.spread(
            all,
            tag.is_some(),
            DEPTH,
            &mut HashSet::new(),
            &mut branches,
        );
        match branches.as_slice() {
            [] if all.iter().any(|id| self.is_nullable(*id)) => {
                return Form::Type(Type::Primitive(Primitive::Null));
            }
            [] => return self.nothing_fits(place),
            [only] if tag.is_none_or(|tag| tag.mapping.len() < 2) => return Form::Same(*only),
            _ => {}
        }
        let primitive = self.strings(&branches);
        if let Some(form) = primitive.or_else(|| self.numbers(&branches)) {
            return form;
        }
        if let Some(alternatives) = self.tagged(place, &branches, tag) {
            return Form::Alternatives(alternatives);
        }
        self.told_by_content(place, branches)
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

    /// The schema at the end of a chain of bare references.
    fn followed(&self, mut id: SchemaId) -> (SchemaId, &'a Schema) {
        for _ in 0..DEPTH {
            let schema = self.schema(id);
            let single = match schema.all_of.as_slice() {
                [only] if schema.properties.is_empty() => Some(*only),
                _ => None,
            };
            match schema.reference.or(single) {
                Some(target) => id = target,
                None => break,
            }
        }
        (id, self.schema(id))
    }

    /// Alternatives that are all strings are one open list of the values they name.
    fn strings(&mut self, branches: &[SchemaId]) -> Option<Form<'a>> {
        let mut values = Vec::new();
        let mut formats = BTreeSet::new();
        for id in branches {
            let schema = self.followed(*id).1;
            match (&schema.enumeration, &*schema.constant) {
                (Some(listed), _) => values.extend(listed.iter().filter(|value| !value.is_null())),
                (None, Some(value)) => values.push(value),
                (None, None) if schema.types.iter().all(|ty| *ty == JsonType::Null) => return None,
                (None, None) => {
                    if schema
                        .types
                        .iter()
                        .any(|ty| !matches!(ty, JsonType::String | JsonType::Null))
                    {
                        return None;
                    }
                    formats.insert(schema.format.as_deref());
                }
            }
        }
        if values.iter().any(|value| !value.is_string()) {
            return None;
        }
        if values.is_empty() {
            let alike: Vec<&Schema> = match formats.len() {
                1 => vec![self.followed(branches[0]).1],
                _ => Vec::new(),
            };
            let primitive = self.primitive(JsonType::String, &alike);
            return Some(Form::Type(Type::Primitive(primitive)));
        }
        let named = values
            .iter()
            .filter_map(|value| value.as_str())
            .map(|text| Named {
                value: text.to_owned(),
                name: None,
                description: None,
            });
        Some(Form::Named(enumeration(EnumerationValues::Strings(
            distinct(named),
        ))))
    }

    /// Alternatives that are all of one number or truth type are that type.
    fn numbers(&mut self, branches: &[SchemaId]) -> Option<Form<'a>> {
        let mut types = BTreeSet::new();
        let mut formats = BTreeSet::new();
        for id in branches {
            let schema = self.followed(*id).1;
            if schema.enumeration.is_some() || schema.constant.is_some() {
                return None;
            }
            let [ty] = schema
                .types
                .iter()
                .filter(|ty| **ty != JsonType::Null)
                .collect::<Vec<_>>()[..]
            else {
                return None;
            };
            types.insert(*ty);
            formats.insert(schema.format.as_deref());
        }
        let mut types = types.into_iter();
        match (types.next()?, types.next()) {
            (ty @ (JsonType::Boolean | JsonType::Integer | JsonType::Number), None) => {
                let alike: Vec<&Schema> = branches[..1]
                    .iter()
                    .map(|id| self.followed(*id).1)
                    .collect();
                let parts: &[&Schema] = if formats.len() == 1 { &alike } else { &[] };
                Some(Form::Type(Type::Primitive(self.primitive(ty, parts))))
            }
            _ => None,
        }
    }

    /// Told apart by JSON type, and among objects by their members.
    fn told_by_content(&mut self, place: &Place, branches: Vec<SchemaId>) -> Form<'a> {
        let mut marked = Vec::new();
        for id in branches {
            match self.kinds(id).as_deref() {
                None | Some([]) => return Form::Type(Type::ANY),
                Some([JsonKind::Object]) => {
                    let (required, known) = self.members(id);
                    marked.push((id, Mark::Members { required, known }));
                }
                Some([kind]) => marked.push((id, Mark::Kind(*kind))),
                Some(_) => return self.untold(place),
            }
        }
        let clash = |at: usize| {
            let same = |(_, mark): &(SchemaId, Mark)| {
                matches!(mark, Mark::Kind(_)) && *mark == marked[at].1
            };
            marked[..at].iter().any(same)
        };
        if (0..marked.len()).any(clash) {
            return self.untold(place);
        }
        Form::Alternatives(Alternatives {
            place: place.clone(),
            told_by: ToldBy::Content,
            branches: marked,
        })
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
        } = alternatives;
        let mut variants = Vec::new();
        for (id, mark) in branches {
            let ty = self.non_null_type_of(id);
            let name = self.variant_name(&place, id, &mark);
            variants.push(Variant { name, ty, mark });
        }
        Union { variants, told_by }
    }

    fn variant_name(&self, union: &Place, id: SchemaId, mark: &Mark) -> String {
        let schema = self.schema(id);
        let named = schema
            .reference
            .and_then(|target| self.component_name(target));
        if let Some(name) = named.or_else(|| schema.title.clone()) {
            return name;
        }
        match mark {
            Mark::Tags(tags) if !tags.is_empty() => tags[0].clone(),
            Mark::Kind(kind) => word(*kind).to_owned(),
            Mark::Tags(_) | Mark::Members { .. } => {
                let below = schema
                    .place
                    .pointer
                    .as_str()
                    .strip_prefix(union.pointer.as_str());
                let index = below.and_then(|rest| rest.rsplit('/').next()?.parse::<usize>().ok());
                format!("variant{}", index.unwrap_or_default() + 1)
            }
        }
    }

    /// What a schema that references lead to is called: the last word of its place, or its file.
    fn component_name(&self, id: SchemaId) -> Option<String> {
        let place = &self.schema(id).place;
        let files = &self.document.file_names;
        let name = match place.pointer.tokens().next_back() {
            Some(token) => token,
            None => files.get(place.file.0 as usize)?.clone(),
        };
        Some(name).filter(|name| !name.is_empty() && name.parse::<usize>().is_err())
    }
}

impl Alternatives {
    fn tagged(place: &Place, property: &str, branches: Vec<(SchemaId, Mark)>) -> Self {
        Self {
            place: place.clone(),
            told_by: ToldBy::Tag(property.to_owned()),
            branches,
        }
    }
}
