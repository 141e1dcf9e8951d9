//! A document in; what a validator of JSON Schema by others says of values of its schemas out.

use std::collections::HashMap;

use generator::place::{FileId, Place};
use generator::sources::Sources;
use jsonschema::{Draft, Registry, Validator};
use serde_json::{Map, Value, json};

/// What the document is called.
const URI: &str = "https://example.com/document";

/// A document as a validator knows it, and the validators of its schemas.
pub(crate) struct Judge {
    registry: Registry<'static>,
    validators: HashMap<String, Option<Validator>>,
}

impl Judge {
    /// `None` where the document has several files, or is not understood.
    pub(crate) fn of(sources: &Sources) -> Option<Self> {
        if sources.from_entry().len() > 1 {
            return None;
        }
        let text = &sources.entry().text;
        let mut document: Value = serde_yaml::from_str(text).ok()?;
        let version = document.get("openapi").and_then(Value::as_str);
        let old = version.is_none_or(|version| version.starts_with("3.0"));
        let written = document.clone();
        translate(&mut document, &written, old);
        let registry = Registry::new().draft(Draft::Draft202012);
        let registry = registry.add(URI, document).ok()?.prepare().ok()?;
        Some(Self {
            registry,
            validators: HashMap::new(),
        })
    }

    /// Why a value is none of the schema at a place; `None` also where the schema is not understood.
    pub(crate) fn misfit(&mut self, place: &Place, value: &Value) -> Option<String> {
        if place.file != FileId::ENTRY {
            return None;
        }
        let registry = &self.registry;
        let validator = self.validators.entry(place.to_string());
        let validator = validator.or_insert_with(|| {
            let schema = json!({"$ref": format!("{URI}{}", escaped(&place.to_string()))});
            let options = jsonschema::options().with_draft(Draft::Draft202012);
            let options = options.with_registry(registry).offline();
            options.should_validate_formats(true).build(&schema).ok()
        });
        let error = validator.as_ref()?.validate(value).err()?;
        let at = error.instance_path();
        Some(format!("at `{at}`, {error}"))
    }
}

/// A pointer as part of a URI.
fn escaped(pointer: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "#/~-._".contains(c);
    let bytes = |c: char| c.to_string().into_bytes();
    let all = pointer.chars().map(|c| match plain(c) {
        true => c.to_string(),
        false => bytes(c).iter().map(|byte| format!("%{byte:02X}")).collect(),
    });
    all.collect()
}

/// Says in the words of JSON Schema 2020-12 what OpenAPI says in its own.
fn translate(value: &mut Value, document: &Value, old: bool) {
    match value {
        Value::Object(map) => {
            if old {
                translate_old(map);
            }
            one_way(map, document);
            for value in map.values_mut() {
                translate(value, document, old);
            }
        }
        Value::Array(list) => {
            for value in list {
                translate(value, document, old);
            }
        }
        _ => {}
    }
}

/// The words of 2.0 and 3.0.
fn translate_old(map: &mut Map<String, Value>) {
    if map.get("$ref").is_some_and(Value::is_string) {
        map.retain(|name, _| name == "$ref");
        return;
    }
    for (limit, exclusive) in [
        ("minimum", "exclusiveMinimum"),
        ("maximum", "exclusiveMaximum"),
    ] {
        match map.get(exclusive) {
            Some(Value::Bool(true)) => {
                let limit = map.remove(limit);
                map.remove(exclusive);
                map.extend(limit.map(|limit| (exclusive.to_owned(), limit)));
            }
            Some(Value::Bool(false)) => drop(map.remove(exclusive)),
            _ => {}
        }
    }
    let is = |name| map.get(name) == Some(&Value::Bool(true));
    if !is("nullable") && !is("x-nullable") {
        return;
    }
    if let Some(Value::Array(values)) = map.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    match map.get("type") {
        Some(Value::String(ty)) => {
            let both = json!([ty, "null"]);
            map.insert("type".to_owned(), both);
        }
        None if !map.is_empty() => {
            let rest = Value::Object(std::mem::take(map));
            map.insert("anyOf".to_owned(), json!([{"type": "null"}, rest]));
            // It is said, and not looked at again.
            if let Some(rest) = map["anyOf"][1].as_object_mut() {
                rest.remove("nullable");
                rest.remove("x-nullable");
            }
        }
        _ => {}
    }
}

/// What only one side gives need not be there.
fn one_way(map: &mut Map<String, Value>, document: &Value) {
    let Some(Value::Object(properties)) = map.get("properties") else {
        return;
    };
    let says = |schema: &Value| {
        let target = schema.get("$ref").and_then(Value::as_str);
        let target = target.and_then(|to| document.pointer(to.strip_prefix('#')?));
        [Some(schema), target].into_iter().flatten().any(|schema| {
            ["readOnly", "writeOnly"]
                .iter()
                .any(|word| schema.get(word) == Some(&Value::Bool(true)))
        })
    };
    let names: Vec<String> = properties
        .iter()
        .filter(|(_, schema)| says(schema))
        .map(|(name, _)| name.clone())
        .collect();
    if let Some(Value::Array(required)) = map.get_mut("required") {
        required.retain(|name| !names.iter().any(|one| name.as_str() == Some(one)));
    }
}
