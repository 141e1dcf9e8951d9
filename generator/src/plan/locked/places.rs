//! Types and operations → keys, which do not depend on the order of a document.

use std::collections::HashMap;

use crate::api::{Api, Name, Operation, Step, TypeDef};
use crate::lock;
use crate::place::{FileId, Place};
use crate::plan::parameters::location_method;

pub(super) const OPERATION: &str = "operation";
pub(super) const TYPE: &str = "type";

/// The keys of an API's types, by id, and of its operations, by index.
pub(super) struct Places {
    pub(super) types: Vec<String>,
    pub(super) operations: Vec<String>,
}

impl Places {
    pub(super) fn of(api: &Api) -> Self {
        let parameters = parameters(api);
        let places = api.types.iter();
        let places: Vec<String> = places
            .map(|def| spelled(&def.origin, &parameters, &api.files))
            .collect();
        let mut counts: HashMap<String, usize> = HashMap::new();
        let own = |(_, def): &(&String, &TypeDef)| !matches!(def.name, Name::Sent(_));
        for (place, _) in places.iter().zip(&api.types).filter(own) {
            *counts.entry(without_parts(place)).or_default() += 1;
        }
        let types = places.iter().map(|place| {
            let short = without_parts(place);
            let place = if counts[&short] == 1 { &short } else { place };
            lock::key(&[TYPE, place])
        });
        let mut types: Vec<String> = types.collect();
        apart(&mut types, api);
        // What a type is called does not depend on whether there is a second one for what is sent of it.
        for (at, def) in api.types.iter().enumerate() {
            if let Name::Sent(of) = def.name {
                types[at] = format!("{} {SENT}", types[of.0]);
            }
        }
        let mut operations: Vec<String> = api.operations.iter().map(of_operation).collect();
        let mut counts: HashMap<String, usize> = HashMap::new();
        for key in &operations {
            *counts.entry(key.clone()).or_default() += 1;
        }
        for (key, operation) in operations.iter_mut().zip(&api.operations) {
            // Paths that differ in their fixed queries alone may be one.
            if let (true, Some(id)) = (counts[key] > 1, &operation.id) {
                *key = format!("{key} {}", lock::key(&[id]));
            }
        }
        Self { types, operations }
    }
}

/// The last word of the key of what is sent of a type.
const SENT: &str = "*sent";

/// The operationId among the parts of an operation.
pub(super) const ID: &str = "*id";

fn of_operation(operation: &Operation) -> String {
    lock::key(&[OPERATION, &operation.method, &operation.full_path()])
}

/// Several types may be made of one place: those that are not called like it say what they are.
fn apart(types: &mut [String], api: &Api) {
    let mut counts: HashMap<String, usize> = HashMap::new();
    let own = |def: &TypeDef| !matches!(def.name, Name::Sent(_));
    for (key, _) in types.iter().zip(&api.types).filter(|(_, def)| own(def)) {
        *counts.entry(key.clone()).or_default() += 1;
    }
    let mut met: HashMap<String, usize> = HashMap::new();
    for (key, def) in types.iter_mut().zip(&api.types) {
        if !own(def) || counts[key] == 1 {
            continue;
        }
        let last = def.origin.pointer.tokens().next_back();
        let word = match &def.name {
            Name::Given(name) if Some(name) == last.as_ref() => None,
            Name::Given(name) => Some(name.clone()),
            Name::Within { path, .. } => {
                let words: Vec<&str> = path.iter().map(Step::word).collect();
                Some(words.join(" "))
            }
            Name::Events => Some("events".to_owned()),
            Name::Sent(_) => None,
        };
        if let Some(word) = word {
            *key = format!("{key} {}", lock::key(&[&word]));
        }
        let met = met.entry(key.clone()).or_default();
        *met += 1;
        if *met > 1 {
            *key = format!("{key} {met}");
        }
    }
}

/// A place without the numbers of the parts of `allOf`: which part has a member means nothing.
fn without_parts(place: &str) -> String {
    let mut short = String::new();
    let mut tokens = place.split('/').peekable();
    while let Some(token) = tokens.next() {
        let number = tokens.peek().and_then(|next| next.parse::<usize>().ok());
        if token == "allOf" && number.is_some() {
            tokens.next();
            continue;
        }
        if !short.is_empty() {
            short.push('/');
        }
        short.push_str(token);
    }
    short
}

/// Parameters by where they stand: their order means nothing.
fn parameters(api: &Api) -> HashMap<&Place, String> {
    let operations = api.operations.iter().chain(&api.webhooks);
    let callbacks = api.operations.iter().flat_map(|one| &one.callbacks);
    let called = callbacks.flat_map(|one| &one.operations);
    let parameters = operations.chain(called).flat_map(|one| &one.parameters);
    parameters
        .map(|one| {
            let word = format!("{}:{}", location_method(one.location), one.name);
            (&one.origin, word)
        })
        .collect()
}

/// A place as it is written: the file from the document's folder, and the way with parameters by their names.
fn spelled(place: &Place, parameters: &HashMap<&Place, String>, files: &[String]) -> String {
    let mut pointer = place.pointer.to_string();
    if pointer.contains("/parameters/") {
        let mut above = place.pointer.parent();
        while let Some(one) = above {
            let here = Place::new(place.file, one.clone());
            if let (Some(word), Some(whole)) = (parameters.get(&here), one.parent()) {
                let rest = place.pointer.as_str()[one.as_str().len()..].to_owned();
                pointer = format!("{}{rest}", whole.child(word));
                break;
            }
            above = one.parent();
        }
    }
    match files.get(place.file.0 as usize) {
        _ if place.file == FileId::ENTRY => pointer,
        Some(file) => format!("{file}{pointer}"),
        None => format!("{}{pointer}", place.file.0),
    }
}
