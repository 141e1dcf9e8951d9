//! `enum` and `const` → lists of values.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use serde_json::Value;

use super::Lowering;
use super::form::Form;
use super::json_kinds::{kind, short_word};
use crate::api::types::{EnumerationValues, Named};
use crate::api::{Enumeration, FloatFormat, IntegerFormat, Primitive, Shape, Type};
use crate::diagnostic::Code;
use crate::document::schema::JsonType;
use crate::document::{Extensions, Schema};
use crate::place::Place;

impl<'a> Lowering<'a> {
    /// The enumeration that the parts make together; of several, the values that all allow.
    pub(super) fn enumeration(
        &mut self,
        place: &Place,
        parts: &[&'a Schema],
        types: &[JsonType],
    ) -> Option<Form<'a>> {
        let (part, values) = listing(parts)?;
        if values.is_empty() {
            return Some(self.nothing_fits(place));
        }
        if values.iter().all(|value| value.is_null()) {
            return Some(Form::Type(Type::Primitive(Primitive::Null)));
        }
        let typed = self.typed(part, &values, types);
        if typed.is_empty() {
            // The type says more than values it does not have.
            return None;
        }
        if typed
            .iter()
            .all(|(_, value)| value.is_object() || value.is_array())
        {
            let message = "an enumeration of objects or lists is generated as their type";
            self.report(Code::OpenType, place, message);
            return None;
        }
        let count = part.enumeration.as_ref().map_or(1, Vec::len);
        let names = Names::of(&part.extensions, count);
        let named = typed.into_iter().map(|(at, value)| names.name(at, value));
        Some(self.listed(place, named.collect()))
    }

    /// Each value but null with its place in the list, as the schema's `type` wants it: a list of texts may have been
    /// written without quotes.
    pub(super) fn typed(
        &mut self,
        part: &Schema,
        values: &[&Value],
        types: &[JsonType],
    ) -> Vec<(Option<usize>, Value)> {
        let listed = part.enumeration.as_deref().unwrap_or_default();
        let listed = listed.iter().enumerate().rev();
        let positions: HashMap<&Value, usize> = listed.map(|(at, value)| (value, at)).collect();
        let mut typed = Vec::with_capacity(values.len());
        let (mut mended, mut lost) = (Vec::new(), Vec::new());
        for value in values.iter().filter(|value| !value.is_null()) {
            let at = positions.get(*value).copied();
            if types.is_empty() {
                typed.push((at, (*value).clone()));
                continue;
            }
            if let Some(value) = types.iter().find_map(|ty| fits(*ty, value)) {
                typed.push((at, value));
                continue;
            }
            match types.iter().find_map(|ty| ty.meant(value)) {
                Some(meant) => {
                    mended.push((at, format!("`{meant}` is meant")));
                    typed.push((at, meant));
                }
                None => lost.push((at, "it is left out".to_owned())),
            }
        }
        self.report_odd(part, &mended);
        self.report_odd(part, &lost);
        typed
    }

    /// Reports values that are not of their schema's type, all at once at the first of them.
    fn report_odd(&mut self, part: &Schema, odd: &[(Option<usize>, String)]) {
        let Some((at, effect)) = odd.first() else {
            return;
        };
        let list = part.enumeration.as_deref().unwrap_or_default();
        let (place, value) = match at.and_then(|at| Some((at, list.get(at)?))) {
            Some((at, value)) => (part.place.child("enum").index(at), Some(value)),
            None => (part.place.child("const"), part.constant.as_ref()),
        };
        let value = value.unwrap_or(&Value::Null);
        // What is too large for an integer was read as a float.
        let large = value
            .as_f64()
            .filter(|float| value.is_f64() && float.fract() == 0.0);
        let why = match large {
            Some(_) if part.types.contains(&JsonType::Integer) => {
                "is a whole number beyond 64 bits"
            }
            _ => "is not of the schema's type",
        };
        let more = match odd.len() {
            1 => String::new(),
            2 => "; so with another value".to_owned(),
            more => format!("; so with {} more values", more - 1),
        };
        let message = format!("`{value}` {why}: {effect}{more}");
        self.report(Code::ContradictorySchema, &place, message);
    }

    /// The type of values, none of them null.
    pub(super) fn listed(&mut self, place: &Place, values: Vec<Named<Value>>) -> Form<'a> {
        if let Some(strings) = all(&values, |value| value.as_str().map(str::to_owned)) {
            return enumeration(EnumerationValues::Strings(distinct(strings)));
        }
        if let Some(integers) = all(&values, Value::as_i64) {
            return enumeration(EnumerationValues::Integers(distinct(integers)));
        }
        if all(&values, Value::as_u64).is_some() {
            let message = "whole numbers beyond 63 bits are not listed: any other is taken too";
            self.report(Code::OpenType, place, message);
            let unsigned = Primitive::Integer(IntegerFormat::Uint64);
            return Form::Type(Type::Primitive(unsigned));
        }
        if all(&values, Value::as_bool).is_some() {
            return Form::Type(Type::Primitive(Primitive::Boolean));
        }
        let fraction = values.iter().any(|named| named.value.is_f64());
        if fraction && all(&values, Value::as_f64).is_some() {
            return Form::Type(Type::Primitive(Primitive::Number(FloatFormat::Double)));
        }
        self.of_several_types(place, &values)
    }

    /// Values of several types: an enumeration of those of each type, as if these were alternatives.
    fn of_several_types(&mut self, place: &Place, values: &[Named<Value>]) -> Form<'a> {
        let mut kinds: Vec<(JsonType, Vec<Value>)> = Vec::new();
        for Named { value, .. } in values {
            let ty = type_of(value);
            match kinds.iter_mut().find(|(other, _)| *other == ty) {
                Some((_, same)) => same.push(value.clone()),
                None => kinds.push((ty, vec![value.clone()])),
            }
        }
        if kinds.len() < 2 {
            let message = "an enumeration of whole numbers that no type holds is raw JSON";
            self.report(Code::RawJson, place, message);
            return Form::Type(Type::UNTYPED);
        }
        let mut alternatives = Vec::new();
        for (at, (ty, values)) in kinds.into_iter().enumerate() {
            let known = matches!(ty, JsonType::String | JsonType::Integer);
            let branch = place.child("oneOf").index(at);
            let word = short_word(kind(ty));
            self.owners.alternative(place, &branch, word);
            alternatives.extend(self.joined.values(Schema {
                place: branch,
                types: vec![ty],
                enumeration: known.then_some(values),
                ..Schema::default()
            }));
        }
        match self.joined.any(&alternatives, place.clone()) {
            Some(any) => Form::Same(any),
            None => Form::Type(Type::UNTYPED),
        }
    }
}

fn type_of(value: &Value) -> JsonType {
    match value {
        Value::Null => JsonType::Null,
        Value::Bool(_) => JsonType::Boolean,
        Value::Number(number) if number.is_f64() => JsonType::Number,
        Value::Number(_) => JsonType::Integer,
        Value::String(_) => JsonType::String,
        Value::Array(_) => JsonType::Array,
        Value::Object(_) => JsonType::Object,
    }
}

/// The values as `read` takes them, if it takes all.
fn all<T>(values: &[Named<Value>], read: impl Fn(&Value) -> Option<T>) -> Option<Vec<Named<T>>> {
    let taken = |named: &Named<Value>| {
        Some(Named {
            value: read(&named.value)?,
            name: named.name.clone(),
            description: named.description.clone(),
        })
    };
    values.iter().map(taken).collect()
}

fn enumeration<'a>(values: EnumerationValues) -> Form<'a> {
    Form::Named(Shape::Enumeration(Enumeration { values }))
}

/// A value as one of a type, where it is; a number without fraction is an integer (JSON Schema Core §4.2.3).
fn fits(ty: JsonType, value: &Value) -> Option<Value> {
    let is = match ty {
        JsonType::Null => value.is_null(),
        JsonType::Boolean => value.is_boolean(),
        JsonType::Integer => {
            let number = value.as_f64().filter(|number| number.fract() == 0.0);
            return match number.filter(|_| value.is_f64()) {
                // Printed in full, 1.0 is `1`.
                Some(number) => format!("{number}").parse::<i64>().ok().map(Value::from),
                None => (value.is_i64() || value.is_u64()).then(|| value.clone()),
            };
        }
        JsonType::Number => value.is_number(),
        JsonType::String => value.is_string(),
        JsonType::Array => value.is_array(),
        JsonType::Object => value.is_object(),
    };
    is.then(|| value.clone())
}

/// Keeps the first of equal values.
fn distinct<T: Clone + Eq + Hash>(mut values: Vec<Named<T>>) -> Vec<Named<T>> {
    let mut seen = HashSet::new();
    values.retain(|named| seen.insert(named.value.clone()));
    values
}

/// The values that `enum` and `const` allow together (JSON Schema Validation §6.1.2, §6.1.3).
pub(super) fn values(schema: &Schema) -> Option<Vec<&Value>> {
    match (&schema.enumeration, &*schema.constant) {
        (Some(values), None) => Some(values.iter().collect()),
        (Some(values), Some(only)) => Some(values.iter().filter(|value| *value == only).collect()),
        (None, Some(value)) => Some(vec![value]),
        (None, None) => None,
    }
}

/// What extensions say of one of the values that a schema lists.
pub(super) fn prose_of(schema: &Schema, value: &Value) -> Option<String> {
    let listed = schema.enumeration.as_deref().unwrap_or_default();
    let names = Names::of(&schema.extensions, listed.len().max(1));
    let position = listed.iter().position(|one| one == value);
    names.name(position, value.clone()).description
}

/// The values that all parts allow which list any, and the first of these parts.
pub(super) fn listing<'a>(parts: &[&'a Schema]) -> Option<(&'a Schema, Vec<&'a Value>)> {
    let mut listing: Option<(&'a Schema, Vec<&'a Value>)> = None;
    for part in parts {
        let Some(values) = values(part) else { continue };
        listing = Some(match listing {
            None => (part, values),
            Some((first, before)) => {
                let values: HashSet<&Value> = values.into_iter().collect();
                let both = before.into_iter().filter(|value| values.contains(value));
                (first, both.collect())
            }
        });
    }
    listing
}

/// Keys whose value has a name for each value: a list in their order, or an object by value.
const NAMES: &[&str] = &[
    "x-enum-varnames",
    "x-enumNames",
    "x-enum-names",
    "x-speakeasy-enums",
];

/// Keys whose value has prose for each value, alike.
const DESCRIPTIONS: &[&str] = &[
    "x-enum-descriptions",
    "x-enumDescriptions",
    "x-speakeasy-enum-descriptions",
];

/// Names and prose for values, from the extensions in use for them.
pub(super) struct Names<'a> {
    names: Option<&'a Value>,
    /// Of a list of names those that several values have: they tell none of these.
    repeated: HashSet<&'a str>,
    descriptions: Option<&'a Value>,
    /// What is said of a value in one place, by its text.
    each: HashMap<String, &'a Value>,
}

impl<'a> Names<'a> {
    pub(super) fn of(extensions: &'a Extensions, count: usize) -> Self {
        let first = |keys: &[&str]| keys.iter().find_map(|key| extensions.get(*key));
        let fits = |names: &&Value| match names {
            Value::Array(names) => names.len() == count,
            names => names.is_object(),
        };
        let names = first(NAMES).filter(fits);
        let listed = names.and_then(Value::as_array).into_iter().flatten();
        let mut met = HashSet::new();
        let repeated = listed.filter_map(Value::as_str);
        Self {
            repeated: repeated.filter(|name| !met.insert(*name)).collect(),
            names,
            descriptions: first(DESCRIPTIONS),
            each: each(extensions),
        }
    }

    pub(super) fn name(&self, position: Option<usize>, value: Value) -> Named<Value> {
        let text = text(&value);
        let each = self.each.get(&text);
        let said = |all: Option<&'a Value>, key| {
            let of_all = match all {
                Some(Value::Array(all)) => position.and_then(|at| all.get(at)),
                Some(Value::Object(all)) => all.get(&text),
                _ => None,
            };
            let one = of_all.and_then(Value::as_str);
            let one = one.filter(|one| key != "name" || !self.repeated.contains(one));
            one.or_else(|| each?.get(key)?.as_str()).map(str::to_owned)
        };
        Named {
            name: said(self.names, "name"),
            description: said(self.descriptions, "description"),
            value,
        }
    }
}

/// What `x-ms-enum` lists, or `x-fern-enum` has by value.
fn each(extensions: &Extensions) -> HashMap<String, &Value> {
    let listed = extensions
        .get("x-ms-enum")
        .and_then(|all| all.get("values"));
    let listed = listed.and_then(Value::as_array).into_iter().flatten();
    let listed = listed.filter_map(|one| Some((text(one.get("value")?), one)));
    let by_value = extensions.get("x-fern-enum").and_then(Value::as_object);
    let by_value = by_value.into_iter().flatten();
    by_value
        .map(|(value, one)| (value.clone(), one))
        .chain(listed)
        .collect()
}

/// A value as extensions write it.
fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
