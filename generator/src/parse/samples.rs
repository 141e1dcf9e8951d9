//! Defaults and examples in, those that their own schema does not allow named and left out.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::context::Context;
use super::object::Node;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::schema::JsonType;
use crate::document::{Example, Schema, SchemaId, Schemas};
use crate::place::Place;

mod bounds;
mod listed;
mod misfit;
mod strict;

use bounds::bounds;
use listed::Listed;
use misfit::Strictness;
pub use misfit::{misfit, misfit_but_for_several, strict_misfit};

/// Levels of a value, and schemas one after the other, that are looked at; what is below counts as allowed.
const DEPTH: usize = 16;

/// Pairs of a schema and a value that are looked at for one sample; the rest counts as allowed. Alternatives that
/// lead back to themselves would multiply without an end.
const PAIRS: usize = 2000;

/// Elements of a list that are looked at.
const ELEMENTS: usize = 16;

/// A value that is said to fit a schema.
pub(super) struct Sample<'a> {
    pub(super) role: Role,
    pub(super) place: Place,
    pub(super) schema: Owner,
    pub(super) value: &'a Value,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Default,
    Example,
}

/// The schema a sample belongs to.
pub(super) enum Owner {
    /// The one that has it among its keywords, by its place.
    Own(Place),
    /// The one of a parameter or a media type.
    Other(SchemaId),
}

/// Notes a value among the keywords of the schema at a place.
pub(super) fn own<'a>(cx: &mut Context<'a>, role: Role, schema: &Place, node: Node<'a>) {
    let schema = Owner::Own(schema.clone());
    cx.samples.push(Sample {
        role,
        place: node.place,
        schema,
        value: node.value,
    });
}

/// Gives the examples of a body of a media type, and notes those that are values of its schema: examples of other media
/// types than JSON are often in the text of those.
pub(super) fn of_media_type<'a>(
    cx: &mut Context<'a>,
    name: &str,
    nodes: Vec<Node<'a>>,
    schema: Option<SchemaId>,
) -> Vec<Example> {
    if name.contains("json") {
        examples(cx, nodes.iter().cloned(), schema);
    }
    let nodes = nodes.into_iter().map(|node| Example {
        place: node.place,
        value: node.value.clone(),
    });
    nodes.collect()
}

/// Notes values that are said to be whole ones of a schema.
pub(super) fn examples<'a>(
    cx: &mut Context<'a>,
    nodes: impl Iterator<Item = Node<'a>>,
    schema: Option<SchemaId>,
) {
    let Some(schema) = schema else { return };
    for node in nodes {
        let schema = Owner::Other(schema);
        cx.samples.push(Sample {
            role: Role::Example,
            place: node.place,
            schema,
            value: node.value,
        });
    }
}

/// Checks every sample once all schemas are read; one that several bodies refer to is named once.
pub(super) fn check(cx: &mut Context<'_>) {
    let mut named: HashSet<Place> = HashSet::new();
    let listed = RefCell::new(HashMap::new());
    let mut found = Vec::new();
    let mut defaults = Vec::new();
    let mut examples: IndexMap<SchemaId, HashSet<&Value>> = IndexMap::new();
    for sample in std::mem::take(&mut cx.samples) {
        let id = match &sample.schema {
            Owner::Own(place) => cx.schemas.by_place[place],
            Owner::Other(id) => *id,
        };
        let Err(misfit) = fits(
            &Check {
                schemas: &cx.schemas,
                whole: matches!(sample.schema, Owner::Other(_)),
                strictness: Strictness::Certain,
                left: Cell::new(PAIRS),
                listed: &listed,
            },
            id,
            sample.value,
            0,
        ) else {
            continue;
        };
        match (&sample.schema, sample.role) {
            (Owner::Own(_), Role::Default) => defaults.push(id),
            (Owner::Own(_), Role::Example) => {
                examples.entry(id).or_default().insert(sample.value);
            }
            (Owner::Other(_), _) => {}
        }
        let (code, word) = match sample.role {
            Role::Default => (Code::InvalidDefault, "default"),
            Role::Example => (Code::InvalidExample, "example"),
        };
        let message = format!("the {word} is not what its schema allows: {misfit}");
        if !named.insert(sample.place.clone()) {
            continue;
        }
        let at = cx.schemas[id].place.clone();
        let misfit = Diagnostic::at(code, &sample.place, message);
        found.push(match sample.schema {
            Owner::Own(_) => misfit,
            Owner::Other(_) => misfit.also(&at, "its schema"),
        });
    }
    drop(listed);
    cx.found.extend(found);
    for id in defaults {
        *cx.schemas.all[id.0 as usize].default = None;
    }
    for (id, wrong) in examples {
        let examples = &mut cx.schemas.all[id.0 as usize].examples;
        examples.retain(|example| !wrong.contains(example));
    }
}

/// What is known while one sample is looked at.
struct Check<'c, 'd> {
    schemas: &'d Schemas,
    /// Whether the value is that of a body or a parameter: samples of schemas are often partial.
    whole: bool,
    strictness: Strictness,
    left: Cell<usize>,
    /// The values of the enumerations that were looked at, for all samples.
    listed: &'c RefCell<HashMap<SchemaId, HashSet<Listed<'d>>>>,
}

impl<'d> Check<'_, 'd> {
    fn lists(&self, id: SchemaId, list: &'d [Value], value: &Value) -> bool {
        let mut all = self.listed.borrow_mut();
        let known = all
            .entry(id)
            .or_insert_with(|| list.iter().map(Listed::of).collect());
        let known: &HashSet<Listed<'_>> = known;
        known.contains(&Listed::of(value))
    }
}

/// Why a value certainly does not fit a schema (JSON Schema 2020-12 validation §6); what takes more than its types,
/// values, bounds and parts to tell counts as fitting.
fn fits(check: &Check<'_, '_>, id: SchemaId, value: &Value, depth: usize) -> Result<(), String> {
    let schema = &check.schemas[id];
    check.left.set(check.left.get().saturating_sub(1));
    if check.left.get() == 0 || depth > DEPTH || schema.nullable && value.is_null() {
        return Ok(());
    }
    if schema.boolean == Some(false) {
        return Err("nothing is allowed there".to_owned());
    }
    if let Some(target) = schema.reference {
        fits(check, target, value, depth + 1)?;
    }
    if !schema.types.is_empty() && !schema.types.iter().any(|one| one.is_of(value)) {
        let names: Vec<_> = schema.types.iter().map(|one| type_name(*one)).collect();
        return Err(format!(
            "{} is not of type {}",
            shown(value),
            names.join(" or ")
        ));
    }
    if schema
        .enumeration
        .as_deref()
        .is_some_and(|list| !check.lists(id, list, value))
        || schema
            .constant
            .as_ref()
            .is_some_and(|one| !same(one, value))
    {
        return Err(format!(
            "{} is none of the values that are listed",
            shown(value)
        ));
    }
    bounds(schema, value)?;
    for part in &schema.all_of {
        fits(check, *part, value, depth + 1)?;
    }
    for alternatives in [&schema.any_of, &schema.one_of] {
        let fitting = |part: &SchemaId| fits(check, *part, value, depth + 1).is_ok();
        if !alternatives.is_empty() && !alternatives.iter().any(fitting) {
            return Err(format!("{} fits none of the alternatives", shown(value)));
        }
    }
    if check.strictness != Strictness::Certain {
        strict::fits(check, schema, value, depth)?;
    }
    parts(check, schema, value, depth)
}

/// Looks at the members of a mapping and the elements of a list.
fn parts(
    check: &Check<'_, '_>,
    schema: &Schema,
    value: &Value,
    depth: usize,
) -> Result<(), String> {
    let inside = |name: &str, id: SchemaId, value: &Value| {
        fits(check, id, value, depth + 1).map_err(|misfit| format!("in `{name}`, {misfit}"))
    };
    match value {
        Value::Object(map) => {
            if check.whole {
                members(check, schema, map)?;
            }
            for (name, value) in map {
                if let Some(id) = schema.properties.get(name) {
                    inside(name, *id, value)?;
                } else if let Some(id) = schema.additional_properties
                    && check.schemas[id].boolean.is_none()
                    && schema.pattern_properties.is_empty()
                {
                    inside(name, id, value)?;
                }
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate().take(ELEMENTS) {
                if let Some(id) = schema.prefix_items.get(index).copied().or(schema.items) {
                    inside(&index.to_string(), id, value)?;
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    Ok(())
}

/// Looks for members that must be there and for those that may not.
fn members(check: &Check<'_, '_>, schema: &Schema, map: &Map<String, Value>) -> Result<(), String> {
    let missing = schema.required.iter().find(|name| {
        let declared = schema.properties.get(name.as_str());
        !map.contains_key(name.as_str()) && !declared.is_some_and(|id| may_miss(check, *id, 0))
    });
    if let Some(name) = missing {
        return Err(format!("`{name}` is missing"));
    }
    let additional = schema.additional_properties.map(|id| &check.schemas[id]);
    let closed = additional.is_some_and(|one| one.boolean == Some(false))
        && schema.pattern_properties.is_empty();
    let other = |name: &&String| !schema.properties.contains_key(name.as_str());
    match map.keys().find(other).filter(|_| closed) {
        Some(name) => Err(format!("`{name}` is none of the members that are listed")),
        None => Ok(()),
    }
}

/// Whether a required member may be left out all the same: by the side that never gives it, or as null, which it may be.
fn may_miss(check: &Check<'_, '_>, id: SchemaId, depth: usize) -> bool {
    let schema = &check.schemas[id];
    check.left.set(check.left.get().saturating_sub(1));
    let own = schema.read_only
        || schema.write_only
        || schema.nullable
        || schema.types.contains(&JsonType::Null);
    let mut parts = schema.reference.iter().chain(&schema.all_of);
    let mut alternatives = schema.any_of.iter().chain(&schema.one_of);
    own || depth < DEPTH
        && check.left.get() > 0
        && (parts.any(|part| may_miss(check, *part, depth + 1))
            || alternatives.any(|one| check.schemas[*one].types == [JsonType::Null]))
}

fn type_name(one: JsonType) -> &'static str {
    match one {
        JsonType::Null => "null",
        JsonType::Boolean => "boolean",
        JsonType::Integer => "integer",
        JsonType::Number => "number",
        JsonType::String => "string",
        JsonType::Array => "array",
        JsonType::Object => "object",
    }
}

/// Whether two values are equal as JSON Schema has it: 1 and 1.0 are.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || one.as_f64() == other.as_f64()
        }
        _ => one == other,
    }
}

/// A value as it stands in a sentence.
fn shown(value: &Value) -> String {
    match value {
        Value::Array(_) => "the list".to_owned(),
        Value::Object(_) => "the mapping".to_owned(),
        value => {
            let text = value.to_string();
            if text.chars().count() > 40 {
                "the text".to_owned()
            } else {
                format!("`{text}`")
            }
        }
    }
}

#[cfg(test)]
mod tests;
