//! Samples of JSON → values as calls take them.

use std::collections::HashMap;

use serde_json::Value;

use super::bytes;
use super::{Extent, Models, parameter_of};
use crate::api::samples::{Sample, Samples};
use crate::api::{self, Content, Operation, Shape, types};
use crate::plan::examples::bodies::media_type_of;
use crate::plan::planning::Planning;
use crate::rust::model::{Field, Model, Presence, Structure, Takes, Union, Variant, WrittenAs};
use crate::rust::{
    Argument, ArgumentKind, Body, BodyEncoding, Destination, Given, Ident, PartGiven, Type,
};

/// What an argument is made of: its sample and those of what is beside it, and the models it may be one of.
#[derive(Clone, Copy)]
pub(super) struct Known<'k> {
    pub(in crate::plan) sample: Option<&'k Sample>,
    pub(in crate::plan) samples: &'k Samples,
    pub(in crate::plan) models: &'k Models<'k>,
    pub(in crate::plan) extent: Extent,
}

impl Planning<'_> {
    /// `owned`: as a field of a structure.
    pub(super) fn smoke_value(
        &self,
        operation: &Operation,
        argument: &Argument,
        known: Known<'_>,
        owned: bool,
    ) -> Given {
        let made = known.sample.map(|sample| known.extent.of(sample));
        match &argument.destination {
            Destination::MediaType(range) => text(media_type_of(range), owned),
            Destination::Body(body) => match body.encoding {
                BodyEncoding::Multipart => self.multipart(operation, body, made),
                BodyEncoding::Parts { .. } => match &argument.ty {
                    Type::Model(name) => {
                        let content = operation.content_sent(&body.declared);
                        let headers = content.map(|content| part_headers(content, known));
                        let placed = content.and_then(|content| self.by_place(content, made?));
                        let made = placed.as_ref().or(made);
                        parts(name, made, (known, &headers.unwrap_or_default()))
                    }
                    _ => Given::Multipart(Vec::new()),
                },
                BodyEncoding::Records { .. } => value(argument, made.map(records).as_ref(), owned),
                BodyEncoding::Bytes => {
                    let bytes = bytes::of(&body.declared, made);
                    match owned {
                        true => Given::Into(bytes),
                        false => Given::Text(bytes),
                    }
                }
                _ => value(argument, made, owned),
            },
            Destination::Parameter { name, .. } => {
                let undeclared = Value::from(name.as_str());
                let made = made.unwrap_or(&undeclared);
                let inside = self.inside_text(operation, argument, made);
                value(argument, Some(inside.as_ref().unwrap_or(made)), owned)
            }
        }
    }

    /// The value that a text holds, of a parameter that is given as such.
    fn inside_text(
        &self,
        operation: &Operation,
        argument: &Argument,
        text: &Value,
    ) -> Option<Value> {
        let parameter = parameter_of(operation, argument)?;
        match self.unaliased(&parameter.ty) {
            api::Type::JsonText(_) => serde_json::from_str(text.as_str()?).ok(),
            _ => None,
        }
    }

    /// The parts of a body that is put together by the caller.
    fn multipart(&self, operation: &Operation, body: &Body, sample: Option<&Value>) -> Given {
        let content = operation.content_sent(&body.declared);
        let Some(Value::Object(map)) = sample else {
            return Given::Multipart(vec![("file".to_owned(), PartGiven::File)]);
        };
        let part = |(name, value): (&String, &Value)| {
            let file = content.is_some_and(|content| self.is_file_of(&content.ty, name));
            let given = match value {
                _ if file => PartGiven::File,
                Value::Object(_) | Value::Array(_) => PartGiven::Json(value.clone()),
                value => PartGiven::Text(types::text(value)),
            };
            (name.clone(), given)
        };
        Given::Multipart(map.iter().map(part).collect())
    }

    /// A list of parts as the structure that has a field for each place, and one for all others; of a sample of each part, a
    /// list of one.
    fn by_place(&self, content: &Content, sample: &Value) -> Option<Value> {
        let mut placed = match content.in_order {
            true => self.places(&content.ty, sample)?,
            false => sample.as_object()?.clone(),
        };
        for part in &content.parts {
            if let (Some(content), Some(inside)) =
                (part.multipart(), placed.get_mut(&part.property))
            {
                let items = inside.as_array_mut();
                let items = items.filter(|_| !content.in_order || part.property == api::ITEMS);
                match items {
                    Some(items) => items.iter_mut().for_each(|item| {
                        *item = self.by_place(content, item).unwrap_or(item.take());
                    }),
                    None => *inside = self.by_place(content, inside).unwrap_or(inside.take()),
                }
            }
        }
        Some(Value::Object(placed))
    }

    fn places(&self, ty: &api::Type, sample: &Value) -> Option<serde_json::Map<String, Value>> {
        let Ok((_, Shape::Structure(structure))) = self.shape_of(ty) else {
            return None;
        };
        let mut items = match sample {
            Value::Array(items) => items.clone(),
            one => vec![one.clone()],
        };
        let places = structure.fields.iter();
        let places: Vec<&str> = places.map(|field| field.name.as_str()).collect();
        let before = places.iter().filter(|name| **name != api::ITEMS).count();
        let others = items.split_off(before.min(items.len()));
        let named = places.iter().map(|name| (*name).to_owned());
        let mut map: serde_json::Map<String, Value> = named.zip(items).collect();
        if places.contains(&api::ITEMS) {
            map.insert(api::ITEMS.to_owned(), Value::Array(others));
        }
        Some(map)
    }

    /// Whether a member of an object is bytes.
    fn is_file_of(&self, ty: &api::Type, member: &str) -> bool {
        let Ok((_, Shape::Structure(structure))) = self.shape_of(ty) else {
            return false;
        };
        let mut fields = structure.fields.iter();
        let field = fields.find(|field| field.name == member);
        field.is_some_and(|field| self.file_type(&field.ty, true).is_some())
    }
}

/// A list of records, of which a sample may be one.
fn records(sample: &Value) -> Value {
    match sample {
        Value::Array(_) => sample.clone(),
        one => Value::Array(vec![one.clone()]),
    }
}

fn text(text: String, owned: bool) -> Given {
    match owned {
        true => Given::Owned(text),
        false => Given::Text(text),
    }
}

fn value(argument: &Argument, sample: Option<&Value>, owned: bool) -> Given {
    let sample = sample.cloned().unwrap_or(Value::Null);
    let texts = || -> Option<Vec<String>> {
        let items = sample.as_array()?.iter();
        items.map(|item| Some(item.as_str()?.to_owned())).collect()
    };
    match (argument.kind, &argument.ty) {
        (ArgumentKind::Str, _) => text(types::text(&sample), owned),
        (ArgumentKind::Value, ty) => literal(ty, &sample),
        (ArgumentKind::Into, Type::String) => text(types::text(&sample), false),
        (ArgumentKind::Into, ty) => Given::Read(sample, Some(ty.clone())),
        (_, _) if owned => Given::Read(sample, None),
        (ArgumentKind::Texts, ty) => match texts() {
            Some(texts) if !texts.is_empty() => Given::Texts(texts),
            // Nothing says what an empty list is of.
            _ => Given::Read(sample, Some(ty.clone())),
        },
        (ArgumentKind::List { .. }, Type::Vec(_)) => Given::Read(sample, Some(argument.ty.clone())),
        (ArgumentKind::List { .. }, _) => Given::Borrowed(sample, None),
        (ArgumentKind::Slice, ty) => Given::Borrowed(sample, Some(ty.clone())),
        (ArgumentKind::Reference, _) => Given::Borrowed(sample, None),
    }
}

fn literal(ty: &Type, sample: &Value) -> Given {
    let plain = match ty {
        Type::Bool => sample.is_boolean(),
        Type::I32 | Type::I64 | Type::U32 | Type::U64 => sample.is_i64() || sample.is_u64(),
        _ => false,
    };
    match plain {
        true => Given::Literal(sample.clone()),
        false => Given::Read(sample.clone(), None),
    }
}

/// The values of the headers of parts, by the part and the header.
type Headers<'h> = HashMap<(&'h str, &'h str), &'h Value>;

fn part_headers<'h>(content: &'h Content, known: Known<'h>) -> Headers<'h> {
    let mut parts: Vec<&api::Part> = content.parts.iter().collect();
    let mut within = 0;
    while let Some(part) = parts.get(within) {
        parts.extend(part.content.iter().flat_map(|content| &content.parts));
        within += 1;
    }
    let headers = parts.into_iter();
    let headers = headers.flat_map(|part| part.headers.iter().map(move |one| (part, one)));
    let made = headers.filter_map(|(part, header)| {
        let sample = known.samples.headers.get(&header.origin)?;
        let value = known.extent.of(sample);
        Some(((part.property.as_str(), header.name.as_str()), value))
    });
    made.collect()
}

/// A structure of parts.
fn parts(
    name: &Ident,
    sample: Option<&Value>,
    (known, headers): (Known<'_>, &Headers<'_>),
) -> Given {
    let Known { models, extent, .. } = known;
    let mut name = name;
    // Another name for the structure has the same methods.
    while let Some(Model::Alias(alias)) = models.get(name)
        && let Type::Model(target) = &alias.ty
        && target != name
    {
        name = target;
    }
    let structure = match models.get(name) {
        Some(Model::Structure(structure)) => structure,
        Some(Model::Union(union)) => return alternative(union, sample, (known, headers)),
        _ => return Given::Multipart(Vec::new()),
    };
    let of = |field: &Field| match field.part {
        WrittenAs::Header => {
            let part = part_of(structure, field)?;
            headers
                .get(&(part.wire.as_str(), field.wire.as_str()))
                .copied()
        }
        WrittenAs::Value | WrittenAs::File | WrittenAs::Parts => sample?.get(&field.wire),
    };
    let new = structure.constructor.as_ref().map(|needed| {
        let given = needed.iter().filter_map(|(name, kind)| {
            let mut fields = structure.fields.iter();
            let field = fields.find(|field| field.name == *name)?;
            Some(match field.part {
                WrittenAs::Parts => within_parts(&field.ty, of(field), (known, headers)),
                _ => constructed(field, *kind, of(field)),
            })
        });
        given.collect()
    });
    let setters = structure.fields.iter().filter_map(|field| {
        let setter = field.setter.as_ref().filter(|_| !field.deprecated)?;
        let value = of(field);
        let wanted = match field.part {
            WrittenAs::Header => {
                let part = part_of(structure, field);
                extent == Extent::All && part.is_some_and(|part| of(part).is_some())
            }
            WrittenAs::Value | WrittenAs::File | WrittenAs::Parts => value.is_some(),
        };
        let list = Type::Vec(Box::new(setter.ty.clone()));
        let sample = value.cloned().unwrap_or_else(|| Value::from("text"));
        let given = match (setter.takes, &setter.ty) {
            (Takes::Nothing, _) => None,
            (Takes::List, ty) if field.part == WrittenAs::Parts => {
                let list = Type::Vec(Box::new(ty.clone()));
                Some(within_parts(&list, value, (known, headers)))
            }
            (_, ty) if field.part == WrittenAs::Parts => {
                Some(within_parts(ty, value, (known, headers)))
            }
            (Takes::List, Type::Part) => Some(Given::Files),
            (_, Type::Part) => Some(Given::File),
            (Takes::List, _) => Some(Given::Read(sample, Some(list))),
            (Takes::Map, ty) => Some(Given::Read(sample, Some(Type::Map(Box::new(ty.clone()))))),
            (_, Type::String) if setter.into => Some(Given::Text(types::text(&sample))),
            (_, ty) => Some(Given::Read(sample, setter.into.then(|| ty.clone()))),
        };
        wanted.then(|| (setter.name.clone(), given.into_iter().collect()))
    });
    Given::Parts {
        model: name.clone(),
        new,
        setters: setters.collect(),
    }
}

/// What a part is that is parts itself.
fn within_parts(ty: &Type, sample: Option<&Value>, beside: (Known<'_>, &Headers<'_>)) -> Given {
    match ty {
        Type::Model(name) => parts(name, sample, beside),
        Type::Vec(item) => {
            let first = sample.and_then(|sample| sample.get(0));
            Given::List(vec![within_parts(item, first, beside)])
        }
        Type::Option(inner) => Given::Some(Box::new(within_parts(inner, sample, beside))),
        _ => Given::Multipart(Vec::new()),
    }
}

/// The alternative that a sample of a choice has all that it needs of, and most of what else it has.
fn alternative(union: &Union, sample: Option<&Value>, beside: (Known<'_>, &Headers<'_>)) -> Given {
    let rank = |variant: &&Variant| {
        let name = held(&variant.ty);
        let Some(Model::Structure(structure)) = name.and_then(|name| beside.0.models.get(name))
        else {
            return (false, 0);
        };
        let has = |field: &&Field| sample.is_some_and(|sample| sample.get(&field.wire).is_some());
        let needed = |field: &&Field| field.presence == Presence::Required;
        let mut fields = structure.fields.iter();
        let whole = fields.all(|field| has(&field) || !needed(&field));
        (whole, structure.fields.iter().filter(has).count())
    };
    // Of several that are as good, the first.
    let found = union.variants.iter().rev().max_by_key(rank);
    let found = found.and_then(|variant| Some((variant, held(&variant.ty)?)));
    let Some((variant, name)) = found else {
        return Given::Multipart(Vec::new());
    };
    Given::Variant {
        model: union.name.clone(),
        variant: variant.name.clone(),
        boxed: matches!(variant.ty, Type::Box(_)),
        value: Box::new(parts(name, sample, beside)),
    }
}

/// The model that a variant holds.
fn held(ty: &Type) -> Option<&Ident> {
    match ty {
        Type::Model(name) => Some(name),
        Type::Box(inner) => held(inner),
        _ => None,
    }
}

/// The field of the part that has a header.
fn part_of<'s>(structure: &'s Structure, header: &Field) -> Option<&'s Field> {
    let before = structure
        .fields
        .iter()
        .take_while(|one| one.name != header.name);
    before.filter(|one| one.part != WrittenAs::Header).last()
}

/// A field as `new(…)` takes it.
fn constructed(field: &Field, kind: ArgumentKind, sample: Option<&Value>) -> Given {
    let optional = field.presence != Presence::Required;
    let file = match &field.ty {
        Type::Part => Some(Given::File),
        Type::Vec(item) if **item == Type::Part => Some(Given::Files),
        _ => None,
    };
    if let Some(file) = file {
        return match optional {
            true => Given::Some(Box::new(file)),
            false => file,
        };
    }
    let sample = sample.cloned().unwrap_or_else(|| Value::from("text"));
    match (kind, &field.ty) {
        (ArgumentKind::Into, Type::String) => Given::Text(types::text(&sample)),
        (ArgumentKind::Into, ty) => Given::Read(sample, Some(ty.clone())),
        _ => Given::Read(sample, None),
    }
}
