//! Alternatives that are all of one simple type → that type, or an open list of the values they name.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::Lowering;
use super::super::enumeration::{Names, values};
use super::Whole;
use crate::api::Type;
use crate::api::types::{JsonKind, Mark, Named, ToldBy};
use crate::diagnostic::Code;
use crate::document::schema::JsonType;
use crate::document::{Schema, SchemaId};
use crate::lower::form::Alternatives;
use crate::lower::form::Form;
use crate::place::Place;

impl<'a> Lowering<'a> {
    /// `None`: they are of several types, or not simple.
    pub(super) fn simple(
        &mut self,
        whole: &Whole<'_, 'a>,
        branches: &[SchemaId],
    ) -> Option<Form<'a>> {
        let Whole {
            place,
            parts,
            types,
            any: _,
        } = whole;
        let format = parts.iter().rev().find_map(|part| part.format.as_deref());
        let (mut named, mut lists) = (Vec::new(), Vec::new());
        let (mut open, mut formats) = (BTreeSet::new(), BTreeSet::new());
        for id in branches {
            let schema = self.followed(*id).1;
            if let Some(values) = values(schema) {
                if values.len() > 1 {
                    lists.push(*id);
                }
                named.extend(annotated(schema, &values));
                continue;
            }
            open.insert(only_type(schema, types)?);
            formats.insert(schema.format.as_deref().or(format));
        }
        let ty = match named.first() {
            Some(first) => type_of(&first.value)?,
            None => *open.first()?,
        };
        let alike = named.iter().all(|value| type_of(&value.value) == Some(ty))
            && open.iter().all(|other| *other == ty);
        if !alike {
            return None;
        }
        let dated = |format: &&str| matches!(*format, "date" | "date-time");
        if ty == JsonType::String
            && let [Some(format)] = formats.iter().copied().collect::<Vec<_>>().as_slice()
            && dated(format)
            && !named.is_empty()
        {
            return self.date_or_values(place, branches);
        }
        let narrow = !formats.contains(&None) && (formats.len() > 1 || !named.is_empty());
        if ty == JsonType::String && narrow && formats.iter().flatten().any(dated) {
            let message = "alternatives that mix dates with texts of other forms are plain text";
            self.report(Code::OpenType, place, message);
        }
        let is_empty = |one: &Named<Value>| one.value.as_str() == Some("");
        if !open.is_empty() && named.iter().all(is_empty) {
            // Any text may be empty.
            named.clear();
        }
        if let ([list], false) = (lists.as_slice(), open.is_empty())
            && branches
                .iter()
                .filter(|id| values(self.followed(**id).1).is_some())
                .count()
                == 1
        {
            // A list of values takes others too.
            return Some(Form::Same(*list));
        }
        if !named.is_empty() {
            return Some(self.listed(place, nameable(named)));
        }
        let alike: Vec<&Schema> = match formats.len() {
            1 if format.is_none() => vec![self.followed(branches[0]).1],
            1 => parts.to_vec(),
            // A text or a file is a file where it is a part of a body.
            _ => {
                let all = branches.iter().map(|id| self.followed(*id).1);
                let bytes = |one: &&Schema| one.format.as_deref() == Some("binary");
                all.filter(bytes).collect()
            }
        };
        Some(Form::Type(Type::Primitive(self.primitive(ty, &alike))))
    }
}

impl<'a> Lowering<'a> {
    /// Dates, or one of the texts that are listed: what is no date is one of these.
    fn date_or_values(&mut self, place: &Place, branches: &[SchemaId]) -> Option<Form<'a>> {
        let is_listed = |id: &SchemaId| values(self.followed(*id).1).is_some();
        let (listed, dates): (Vec<SchemaId>, Vec<SchemaId>) =
            branches.iter().copied().partition(is_listed);
        let listed = match listed.as_slice() {
            [only] => *only,
            several => self.joined.any(several, place.child("oneOf"))?,
        };
        let text = |id| (id, Mark::Kind(JsonKind::String));
        Some(Form::Alternatives(Alternatives {
            place: place.clone(),
            told_by: ToldBy::Content,
            branches: vec![text(*dates.first()?), text(listed)],
            several: false,
            common: Vec::new(),
        }))
    }
}

/// The only simple type that a schema takes, its own or that of all alternatives.
fn only_type(schema: &Schema, types: &[JsonType]) -> Option<JsonType> {
    let types = if schema.types.is_empty() {
        types
    } else {
        &schema.types
    };
    let mut types = types.iter().filter(|ty| **ty != JsonType::Null);
    match (types.next()?, types.next()) {
        (JsonType::Array | JsonType::Object | JsonType::Null, _) | (_, Some(_)) => None,
        (simple, None) => Some(*simple),
    }
}

fn type_of(value: &Value) -> Option<JsonType> {
    match value {
        Value::String(_) => Some(JsonType::String),
        Value::Bool(_) => Some(JsonType::Boolean),
        Value::Number(number) if number.is_f64() => Some(JsonType::Number),
        Value::Number(_) => Some(JsonType::Integer),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A value alone has the title of its schema for a name (OpenAPI 3.2 §4.24.4.2 "Annotated Enumerations").
fn annotated(schema: &Schema, values: &[&Value]) -> Vec<Named<Value>> {
    let count = values.len();
    let values = values.iter().copied().enumerate();
    let values: Vec<(usize, &Value)> = values.filter(|(_, value)| !value.is_null()).collect();
    if let [(_, only)] = values.as_slice() {
        return vec![Named {
            value: (*only).clone(),
            name: schema
                .title
                .clone()
                .filter(|title| only.as_str() != Some(title)),
            description: schema.description.clone(),
        }];
    }
    let names = Names::of(&schema.extensions, count);
    let named = values.into_iter();
    named
        .map(|(at, value)| names.name(Some(at), value.clone()))
        .collect()
}

/// Titles that several values have name none of them.
fn nameable(mut named: Vec<Named<Value>>) -> Vec<Named<Value>> {
    let mut names = BTreeSet::new();
    let all_differ = named
        .iter()
        .flat_map(|value| &value.name)
        .all(|name| names.insert(name.clone()));
    if !all_differ {
        named.iter_mut().for_each(|value| value.name = None);
    }
    named
}
