//! `enum` and `const` → lists of values.

use serde_json::Value;

use super::Lowering;
use super::schema::Form;
use crate::api::types::{EnumerationValues, Named};
use crate::api::{Enumeration, FloatFormat, Primitive, Shape, Type};
use crate::diagnostic::Code;
use crate::document::{Extensions, Schema};
use crate::place::Place;

impl<'a> Lowering<'a> {
    /// The enumeration that the parts make together; of several, the values that all allow.
    pub(super) fn enumeration(&mut self, place: &Place, parts: &[&'a Schema]) -> Option<Form<'a>> {
        let mut listing: Option<(&'a Schema, Vec<&'a Value>)> = None;
        for part in parts {
            let Some(values) = values(part) else { continue };
            listing = Some(match listing {
                None => (part, values),
                Some((first, before)) => (
                    first,
                    before
                        .into_iter()
                        .filter(|value| values.contains(value))
                        .collect(),
                ),
            });
        }
        let (part, values) = listing?;
        let values: Vec<&Value> = values
            .into_iter()
            .filter(|value| !value.is_null())
            .collect();
        if values.is_empty() {
            return Some(Form::Type(Type::Primitive(Primitive::Null)));
        }
        Some(self.listed(place, part, &values))
    }

    fn listed(&mut self, place: &Place, part: &Schema, values: &[&Value]) -> Form<'a> {
        let names = Names::of(
            &part.extensions,
            part.enumeration.as_ref().map_or(1, Vec::len),
        );
        let position = |value: &Value| {
            part.enumeration
                .iter()
                .flatten()
                .position(|known| known == value)
        };
        if values.iter().all(|value| value.is_string()) {
            let strings = values.iter().filter_map(|value| value.as_str());
            let named =
                strings.map(|text| names.name(position(&Value::from(text)), text.to_owned()));
            return Form::Named(enumeration(EnumerationValues::Strings(distinct(named))));
        }
        if values.iter().all(|value| value.as_i64().is_some()) {
            let integers = values
                .iter()
                .filter_map(|value| Some((value, value.as_i64()?)));
            let named = integers.map(|(value, number)| names.name(position(value), number));
            return Form::Named(enumeration(EnumerationValues::Integers(distinct(named))));
        }
        if values.iter().all(|value| value.is_boolean()) {
            return Form::Type(Type::Primitive(Primitive::Boolean));
        }
        if values.iter().all(|value| value.is_number()) {
            return Form::Type(Type::Primitive(Primitive::Number(FloatFormat::Double)));
        }
        self.report(
            Code::RawJson,
            place,
            "an enumeration of values of several types is raw JSON",
        );
        Form::Type(Type::UNTYPED)
    }
}

pub(super) fn enumeration(values: EnumerationValues) -> Shape {
    Shape::Enumeration(Enumeration { values })
}

/// Keeps the first of equal values.
pub(super) fn distinct<T: PartialEq>(values: impl Iterator<Item = Named<T>>) -> Vec<Named<T>> {
    let mut distinct: Vec<Named<T>> = Vec::new();
    for value in values {
        if distinct.iter().all(|known| known.value != value.value) {
            distinct.push(value);
        }
    }
    distinct
}

fn values(schema: &Schema) -> Option<Vec<&Value>> {
    match (&schema.enumeration, &schema.constant) {
        (Some(values), _) => Some(values.iter().collect()),
        (None, Some(value)) => Some(vec![value]),
        (None, None) => None,
    }
}

/// Names and prose for values, from the extensions in use for them.
struct Names<'a> {
    names: Option<&'a Vec<Value>>,
    descriptions: Option<&'a Value>,
}

impl<'a> Names<'a> {
    fn of(extensions: &'a Extensions, count: usize) -> Self {
        let list = |keys: &[&str]| {
            let values = keys.iter().find_map(|key| extensions.get(*key)?.as_array());
            values.filter(|values| values.len() == count)
        };
        let described = ["x-enum-descriptions", "x-enumDescriptions"]
            .iter()
            .find_map(|key| extensions.get(*key));
        Self {
            names: list(&["x-enum-varnames", "x-enumNames", "x-enum-names"]),
            descriptions: described,
        }
    }

    fn name<T: ToString>(&self, position: Option<usize>, value: T) -> Named<T> {
        let name = position.and_then(|at| self.names?.get(at)?.as_str());
        let description = match self.descriptions {
            Some(Value::Array(all)) => position.and_then(|at| all.get(at)?.as_str()),
            Some(Value::Object(all)) => all.get(&value.to_string()).and_then(Value::as_str),
            _ => None,
        };
        Named {
            value,
            name: name.map(str::to_owned),
            description: description.map(str::to_owned),
        }
    }
}
