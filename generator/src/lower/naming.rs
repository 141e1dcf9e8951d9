//! Where a schema stands → the words its type is named by, the same whichever way it is reached.

use std::collections::HashMap;

use crate::api::stream::Framing;
use crate::api::types::Owner;
use crate::api::{Name, TypeId};
use crate::document::Document;
use crate::place::{FileId, Place};

/// The places that own the schemas below them.
pub(super) struct Owners {
    owners: HashMap<Place, Owner>,
    /// The names of parameters by place, for schemas below them.
    parameters: HashMap<Place, String>,
    file_names: Vec<String>,
}

impl Owners {
    pub(super) fn of(document: &Document) -> Self {
        let components = document.schemas.components.values().enumerate();
        let owners = components
            .map(|(index, id)| {
                (
                    document.schemas[*id].place.clone(),
                    Owner::Type(TypeId(index)),
                )
            })
            .collect();
        Self {
            owners,
            parameters: HashMap::new(),
            file_names: document.file_names.clone(),
        }
    }

    pub(super) fn own(&mut self, place: &Place, owner: Owner) {
        self.owners.entry(place.clone()).or_insert(owner);
    }

    pub(super) fn parameter(&mut self, place: &Place, name: &str) {
        self.parameters
            .entry(place.clone())
            .or_insert_with(|| name.to_owned());
    }

    /// The name of the schema at `place`: its nearest owner and the words that lead on from there.
    pub(super) fn name(&self, place: &Place) -> Name {
        let mut tokens = Vec::new();
        let mut at = place.clone();
        loop {
            if let Some(owner) = self.owners.get(&at) {
                return Name::Within {
                    owner: owner.clone(),
                    path: words(&tokens),
                };
            }
            if let Some(name) = self.parameters.get(&at) {
                tokens.insert(0, "properties".to_owned());
                tokens.insert(1, name.clone());
            }
            let Some(parent) = at.pointer.parent() else {
                return self.unowned(place.file, &tokens);
            };
            tokens.insert(0, at.pointer.tokens().next_back().unwrap_or_default());
            at.pointer = parent;
        }
    }

    /// A schema below no operation and no component schema: in another file, or in a shared parameter or response.
    fn unowned(&self, file: FileId, tokens: &[String]) -> Name {
        let stem = || {
            self.file_names
                .get(file.0 as usize)
                .cloned()
                .unwrap_or_default()
        };
        let names: Vec<&str> = tokens.iter().map(String::as_str).collect();
        match names.as_slice() {
            [] => Name::Given(stem()),
            ["components", "schemas", name]
            | ["definitions" | "schemas" | "$defs", name]
            | [name] => Name::Given((*name).to_owned()),
            ["components", "schemas", name, ..] => within(name, &tokens[3..]),
            ["components", _, name, ..] => within(name, &tokens[3..]),
            [
                "definitions" | "parameters" | "responses" | "schemas" | "$defs",
                name,
                ..,
            ] => within(name, &tokens[2..]),
            ["paths", path, ..] => within(path, &tokens[2..]),
            [name, ..] => within(name, &tokens[1..]),
        }
    }
}

fn within(owner: &str, rest: &[String]) -> Name {
    Name::Within {
        owner: Owner::Component(owner.to_owned()),
        path: words(rest),
    }
}

/// The words of a path below an owner: `responses/404/content/…/schema/properties/x` is `not found body x`.
fn words(tokens: &[String]) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = tokens.iter().map(String::as_str);
    while let Some(token) = rest.next() {
        match token {
            "properties" | "$defs" | "definitions" | "headers" | "encoding"
            | "dependentSchemas" => {
                words.extend(rest.next().map(str::to_owned));
            }
            "callbacks" => {
                words.extend(rest.next().map(str::to_owned));
                let _expression_and_method = (rest.next(), rest.next());
            }
            "items" | "contains" | "unevaluatedItems" => words.push("item".to_owned()),
            "additionalProperties" | "unevaluatedProperties" => words.push("value".to_owned()),
            "patternProperties" => {
                rest.next();
                words.push("value".to_owned());
            }
            "prefixItems" => words.push(numbered("item", rest.next())),
            "oneOf" | "anyOf" => words.push(numbered("variant", rest.next())),
            "allOf" => {
                rest.next();
            }
            "requestBody" => words.push("request".to_owned()),
            "responses" => words.extend(response(rest.next().unwrap_or_default())),
            "content" => {
                let framing = rest.next().and_then(Framing::of);
                if let Some(framing) = framing {
                    words.pop_if(|word| word == "response");
                    words.push(framing.word().to_owned());
                }
            }
            // What stands where the parameters do is the body that those of a form make.
            "parameters" => {
                if rest.next().is_none() {
                    words.push("request".to_owned());
                }
            }
            "schema" | "itemSchema" => {}
            other => words.push(other.to_owned()),
        }
    }
    words
}

fn numbered(word: &str, index: Option<&str>) -> String {
    let index: usize = index
        .and_then(|index| index.parse().ok())
        .unwrap_or_default();
    format!("{word}{}", index + 1)
}

/// A success body is a response; a failure's is called for its status, since the failures of an operation
/// together are its error.
fn response(status: &str) -> Vec<String> {
    let words: &[&str] = match status {
        "200" => &["response"],
        "default" => &["default", "body"],
        _ => {
            let named = status.parse().ok().and_then(crate::api::status_phrase);
            return match named {
                Some(phrase) if status.starts_with('2') => {
                    vec![phrase.to_owned(), "response".to_owned()]
                }
                Some(phrase) => vec![phrase.to_owned(), "body".to_owned()],
                None => vec!["status".to_owned() + status, "body".to_owned()],
            };
        }
    };
    words.iter().map(|word| (*word).to_owned()).collect()
}
