//! Documents in another order, and with more in them; what is in both has the same name.

use std::collections::BTreeMap;

use generator::config::{Config, Package};
use generator::diagnostic::{Code, Diagnostic};
use generator::generate;
use generator::lock;
use generator::plan::plan;
use generator::rust::model::{Model, Values};
use generator::rust::operation::Destination;
use generator::rust::{Argument, Crate, Docs, Ident, Item, Method, Type};
use generator::sources::Sources;
use serde_json::{Map, Value, json};

use super::credentials::{more_schemes, of_credentials};
use super::random::Random;
use super::seeds;

/// Lists of names, in the order of the values that they name.
const NAMED: &[&str] = &["x-enum-varnames", "x-enumNames", "x-speakeasy-enums"];

/// What each thing of a document is called.
pub(super) type Names = BTreeMap<String, String>;

#[test]
fn another_order_renames_nothing() {
    // Each document is put into an order of its own, whatever others there are.
    compare(|document| shuffle(document, "", &mut Random::new(7)));
}

#[test]
fn more_in_a_document_renames_nothing() {
    compare(|document| grow(document, ""));
}

/// Compares the names of every seed with those it has once it is changed.
fn compare(mut change: impl FnMut(&mut Value)) {
    let mut seen = 0;
    let mut wrong = Vec::new();
    for seed in seeds() {
        let mut changed = seed.clone();
        change(&mut changed);
        let (Some(before), Some(after)) = (names(&seed), names(&changed)) else {
            continue;
        };
        seen += 1;
        let different = different(&before, &after);
        wrong.extend(
            different
                .iter()
                .map(|one| format!("{}: {one}", title(&seed))),
        );
    }
    assert!(seen > 50, "only {seen} documents");
    assert!(
        wrong.is_empty(),
        "{} names\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

pub(super) fn title(document: &Value) -> &str {
    document["info"]["title"].as_str().unwrap_or_default()
}

/// What is called otherwise, or not there any more.
pub(super) fn different(before: &Names, after: &Names) -> Vec<String> {
    let changed = before
        .iter()
        .filter(|(of, name)| after.get(*of) != Some(name));
    changed
        .map(|(of, name)| format!("{of}: {name} -> {:?}", after.get(of)))
        .collect()
}

/// The names of a client, and the lock that says them.
pub(super) struct Named {
    pub(super) names: Names,
    pub(super) lock: lock::Names,
}

fn names(document: &Value) -> Option<Names> {
    named(document, lock::Names::default()).map(|named| named.names)
}

/// The names of a document in which nothing is there twice that may be there once.
pub(super) fn named(document: &Value, locked: lock::Names) -> Option<Named> {
    let sources = Sources::single("spec.json", document.to_string());
    let mut config = Config::single(Package::named("growth"));
    config.apis[0].locked = locked;
    let output = generate(std::slice::from_ref(&sources), &config);
    let twice = |found: &Diagnostic| found.code == Code::DuplicateDefinition;
    let sound = !output.diagnostics[0].iter().any(twice);
    output.files.filter(|_| sound)?;
    let mut planned = plan(&output.apis, &config);
    Some(Named {
        names: of(&planned.value),
        lock: planned.names.remove(0),
    })
}

fn of(planned: &Crate) -> Names {
    let mut names = Names::new();
    let items = || planned.files.iter().flat_map(|file| &file.items);
    let models = items().filter_map(|item| match item {
        Item::Model(model) => Some((model.name(), model)),
        _ => None,
    });
    let models: BTreeMap<&Ident, &Model> = models.collect();
    for item in items() {
        match item {
            Item::Model(model) => of_model(model, &models, &mut names),
            Item::Resource(resource) => {
                of_methods(resource.name.as_str(), &resource.methods, &mut names);
            }
            Item::Methods(some) => {
                let of = some.of.as_ref().map_or("Client", Ident::as_str);
                of_methods(of, &some.methods, &mut names);
            }
            Item::Api(_) | Item::Client(_) => of_credentials(item, &mut names),
            Item::Call(call) => {
                let of = format!("{} {} `{}`", call.method, call.path, call.id);
                names.insert(of, call.name.as_str().to_owned());
                let setters = call.setters.iter().map(|setter| &setter.argument);
                of_arguments(call.name.as_str(), setters, &mut names);
            }
            _ => {}
        }
    }
    names
}

fn of_methods(resource: &str, methods: &[Method], names: &mut Names) {
    for method in methods {
        let of = format!("{}'s method", method.call.as_str());
        let name = format!("{resource}.{}", method.name.as_str());
        names.insert(of, name);
        of_arguments(method.call.as_str(), &method.arguments, names);
    }
}

fn of_arguments<'a>(
    call: &str,
    arguments: impl IntoIterator<Item = &'a Argument>,
    names: &mut Names,
) {
    for argument in arguments {
        let of = match &argument.destination {
            Destination::Parameter { method, name, .. } => format!("{call}'s {method} {name}"),
            Destination::MediaType(_) => format!("{call}'s media type"),
            Destination::Body(_) => format!("{call}'s body"),
        };
        names.insert(of, argument.name.as_str().to_owned());
    }
}

/// Of a type and its members; what several share has the names of each of them, and one of its own that may change.
fn of_model(model: &Model, models: &BTreeMap<&Ident, &Model>, names: &mut Names) {
    let ty = model.name().as_str();
    let shared = match model {
        Model::Alias(alias) => match &alias.ty {
            Type::Model(name) => models.get(name).copied(),
            _ => None,
        },
        _ => None,
    };
    match shared.unwrap_or(model) {
        Model::Structure(structure) if is_of_the_document(&structure.docs, shared) => {
            for field in &structure.fields {
                let of = format!("{ty}'s {}", field.wire);
                names.insert(of, field.name.as_str().to_owned());
            }
        }
        Model::Enumeration(enumeration) if is_of_the_document(&enumeration.docs, shared) => {
            let values: Vec<(String, &Ident)> = match &enumeration.values {
                Values::Strings(all) => all
                    .iter()
                    .map(|(_, name, value)| (value.clone(), name))
                    .collect(),
                Values::Integers(all) => all
                    .iter()
                    .map(|(_, name, value)| (value.to_string(), name))
                    .collect(),
            };
            for (value, name) in values {
                names.insert(format!("{ty}'s {value}"), name.as_str().to_owned());
            }
        }
        Model::Union(union) if is_of_the_document(&union.docs, shared) => {
            for variant in &union.variants {
                // Of what grows large, a variant holds a box.
                let held = match &variant.ty {
                    Type::Box(held) => held,
                    held => held,
                };
                let name = variant.name.as_str();
                names.insert(format!("{ty}'s variant {name}"), name.to_owned());
                if !is_shared(held, models) {
                    names.insert(format!("{ty}'s {held:?}"), name.to_owned());
                }
            }
        }
        _ => {}
    }
}

/// Whether it is a type that several places share, whose own name may change.
fn is_shared(ty: &Type, models: &BTreeMap<&Ident, &Model>) -> bool {
    match ty {
        Type::Model(name) => match models.get(name) {
            Some(Model::Structure(one)) => !is_of_the_document(&one.docs, None),
            Some(Model::Enumeration(one)) => !is_of_the_document(&one.docs, None),
            Some(Model::Union(one)) => !is_of_the_document(&one.docs, None),
            Some(Model::Alias(_)) | None => false,
        },
        _ => false,
    }
}

fn is_of_the_document(docs: &Docs, shared: Option<&Model>) -> bool {
    shared.is_some() || !format!("{docs:?}").contains("Shared by schemas of the document")
}

/// Puts members, and the items of lists that have no order, into another order.
pub(super) fn shuffle(value: &mut Value, key: &str, random: &mut Random) {
    match value {
        Value::Object(members) => {
            let named = NAMED.iter().any(|key| members.contains_key(*key));
            for (key, value) in members.iter_mut() {
                // The names of values stand in a list of their own.
                if !(named && key.as_str() == "enum") {
                    shuffle(value, key, random);
                }
            }
            let mut all: Vec<(String, Value)> = std::mem::take(members).into_iter().collect();
            mix(&mut all, random);
            members.extend(all);
        }
        Value::Array(items) => {
            items.iter_mut().for_each(|item| shuffle(item, "", random));
            if ["enum", "parameters", "required"].contains(&key) {
                mix(items, random);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn mix<T>(items: &mut [T], random: &mut Random) {
    for at in (1..items.len()).rev() {
        items.swap(at, random.below(at + 1));
    }
}

/// Adds alternatives, and members, values, schemas and parameters whose names differ from what is there by a sign or a convention.
fn grow(value: &mut Value, key: &str) {
    match value {
        Value::Object(members) => {
            let named = NAMED.iter().any(|key| members.contains_key(*key));
            // Where but one alternative can be an object, another one makes a choice of what is none.
            let object = members.contains_key("properties");
            for (key, value) in members.iter_mut() {
                if named && key.as_str() == "enum" || object && is_choice(key) {
                    continue;
                }
                // What is an instance or a constant has no names.
                if !["example", "examples", "default", "const", "mapping"].contains(&key.as_str()) {
                    grow(value, key);
                }
            }
            match key {
                "properties" if members.values().all(is_schema) => {
                    more(members, &["@", "$", "+"], "string")
                }
                "schemas" if members.values().all(is_schema) => more_schemas(members),
                "paths" => more_paths(members),
                "securitySchemes" | "securityDefinitions" => more_schemes(members),
                _ => {}
            }
        }
        Value::Array(items) => {
            items.iter_mut().for_each(|item| grow(item, ""));
            if key == "enum" && items.len() > 1 && items.iter().all(Value::is_string) {
                more_values(items);
            }
            let all =
                |key: &str| items.len() > 1 && items.iter().all(|item| item.get(key).is_some());
            if is_choice(key) && (all("$ref") || all("properties")) {
                let object = json!({"properties": {"of_growth": {}}, "required": ["of_growth"]});
                items.push(object);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

pub(super) fn is_choice(key: &str) -> bool {
    ["oneOf", "anyOf"].contains(&key)
}

pub(super) fn is_schema(value: &Value) -> bool {
    value.is_object() || value.is_boolean()
}

fn more(members: &mut Map<String, Value>, signs: &[&str], ty: &str) {
    let names: Vec<String> = members.keys().cloned().collect();
    // A text of many signs is called by its words alone: one with more signs and the same words is told from it by its own.
    let many = |name: &String| name.chars().filter(|c| c.is_ascii_punctuation()).count() > 7;
    for name in names.into_iter().filter(|name| !many(name)) {
        for sign in signs {
            members
                .entry(format!("{sign}{name}"))
                .or_insert_with(|| json!({"type": ty}));
        }
    }
}

/// Each path gets one below it, with operations of the same resource: one that says what it is called, and one that
/// does not.
fn more_paths(members: &mut Map<String, Value>) {
    let items: Vec<(String, Value)> = members.clone().into_iter().collect();
    for (path, item) in items {
        let operations = ["get", "put", "post", "delete", "patch"].map(|method| &item[method]);
        let Some(known) = operations.into_iter().find(|one| one.is_object()) else {
            continue;
        };
        if path.contains(['?', '#']) || !path.starts_with('/') || item.get("$ref").is_some() {
            continue;
        }
        let answer = json!({"204": {"description": "Grown"}});
        let mut of_growth = Map::new();
        let mut named = json!({"responses": answer});
        let mut nameless = named.clone();
        // Equal bodies and queries would be one type.
        let parameters = [&item["parameters"], &known["parameters"]].map(Value::as_array);
        let parameters = parameters.into_iter().flatten().flatten();
        let in_path = parameters.filter(|one| one["in"] == "path" || one.get("$ref").is_some());
        named["parameters"] = in_path.cloned().collect();
        nameless["parameters"] = named["parameters"].clone();
        if known["tags"].is_array() {
            named["tags"] = known["tags"].clone();
            nameless["tags"] = known["tags"].clone();
        }
        if let Some(id) = known["operationId"].as_str() {
            named["operationId"] = format!("{id}_grown").into();
            of_growth.insert("post".to_owned(), named);
        }
        of_growth.insert("get".to_owned(), nameless);
        let below = format!("{}/grown", path.trim_end_matches('/'));
        members.entry(below).or_insert(of_growth.into());
    }
}

/// `HostInfo` gets a `host_info` beside it.
fn more_schemas(members: &mut Map<String, Value>) {
    let names: Vec<String> = members.keys().cloned().collect();
    for name in names {
        let words = name.len() > 1 && name.starts_with(|c: char| c.is_ascii_uppercase());
        if words && name.chars().all(|c| c.is_ascii_alphanumeric()) {
            let mut snake = String::new();
            for c in name.chars() {
                if c.is_ascii_uppercase() && !snake.is_empty() {
                    snake.push('_');
                }
                snake.push(c.to_ascii_lowercase());
            }
            let schema = json!({"type": "object", "properties": {"of_growth": {"type": "string"}}});
            members.entry(snake).or_insert(schema);
        }
    }
}

fn more_values(items: &mut Vec<Value>) {
    let values: Vec<String> = items
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    for value in values {
        for more in [
            format!("{value}+"),
            format!("<{value}"),
            format!("{value}+1"),
        ] {
            if !items.iter().any(|item| item.as_str() == Some(&more)) {
                items.push(more.into());
            }
        }
    }
}
