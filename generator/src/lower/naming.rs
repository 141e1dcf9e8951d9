//! Where a schema stands → the words its type is named by, the same whichever way it is reached.

use std::collections::HashMap;

use crate::api::stream::Framing;
use crate::api::types::{Owner, Step};
use crate::api::{Name, TypeId};
use crate::document::Document;
use crate::place::{FileId, Place};

mod singular;
pub(super) mod words;

use words::one_of;

/// What the type of a schema is named by.
pub(super) enum Naming {
    /// The document names it.
    Given(String),
    /// Where it stands.
    InPlace,
    /// As the schema, of which it is the part that all have in common which extend it.
    Base,
    /// What the callbacks of the operation at this place send.
    Callback(Place),
    /// What webhooks send.
    Events,
}

/// The places that own the schemas below them.
pub(super) struct Owners {
    owners: HashMap<Place, Owner>,
    /// The names of parameters by place, for schemas below them.
    parameters: HashMap<Place, String>,
    /// What alternatives are called, by place; with the length of the pointer to what they are alternatives of.
    alternatives: HashMap<Place, (usize, String)>,
    component_names: Vec<String>,
    file_names: Vec<String>,
}

/// What the files of a schema, a response or a body begin with.
const KEYWORDS: &[&str] = &[
    "additionalProperties",
    "allOf",
    "anyOf",
    "content",
    "headers",
    "items",
    "oneOf",
    "patternProperties",
    "properties",
];

/// A part of a pointer, and the place that it leads to.
struct Token {
    text: String,
    place: Option<Place>,
}

impl Owners {
    pub(super) fn of(document: &Document) -> Self {
        let components = &document.schemas.components;
        let owners = components.values().enumerate().map(|(index, id)| {
            let place = document.schemas[*id].place.clone();
            (place, Owner::Type(TypeId(index)))
        });
        Self {
            owners: owners.collect(),
            parameters: HashMap::new(),
            alternatives: HashMap::new(),
            component_names: components.keys().cloned().collect(),
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

    /// Calls what stands at `place` an alternative of `union` with this name; of several unions, the nearest counts.
    pub(super) fn alternative(&mut self, union: &Place, place: &Place, name: &str) {
        let (within, at) = (union.pointer.as_str(), place.pointer.as_str());
        let length = match union.file == place.file && at.starts_with(within) {
            true => within.len() + 1,
            false => 0,
        };
        let known = self.alternatives.get(place);
        if known.is_none_or(|(other, _)| *other < length) {
            let name = (length, name.to_owned());
            self.alternatives.insert(place.clone(), name);
        }
    }

    /// The name of the schema at `place`, once all alternatives have theirs.
    pub(super) fn name(&self, naming: Naming, place: &Place) -> Name {
        match naming {
            Naming::Given(name) => Name::Given(name),
            Naming::InPlace => self.within(place, &self.alternatives),
            Naming::Events => Name::Events,
            Naming::Callback(operation) => match self.within(&operation, &self.alternatives) {
                Name::Within { owner, mut path } => {
                    path.push(Step::Part("callback".to_owned()));
                    Name::Within { owner, path }
                }
                other => other,
            },
            Naming::Base => match self.within(place, &self.alternatives) {
                name @ (Name::Events | Name::Sent(_)) => name,
                Name::Given(name) => Name::Within {
                    owner: Owner::Component(name),
                    path: vec![Step::Part("base".to_owned())],
                },
                Name::Within { owner, mut path } => {
                    path.push(Step::Part("base".to_owned()));
                    Name::Within { owner, path }
                }
            },
        }
    }

    /// The words that the document has for the schema at `place`, as far as they are known.
    pub(super) fn words(&self, place: &Place) -> String {
        let (owner, path) = match self.within(place, &HashMap::new()) {
            Name::Given(name) => return name,
            Name::Events | Name::Sent(_) => return String::new(),
            Name::Within { owner, path } => (owner, path),
        };
        let owner = match owner {
            Owner::Type(TypeId(at)) => self.component_names[at].clone(),
            Owner::Component(name) => name,
            Owner::Operation(_) | Owner::Webhook(_) => String::new(),
        };
        let path = path.iter().map(Step::word);
        let all: Vec<&str> = [owner.as_str()].into_iter().chain(path).collect();
        all.join(" ")
    }

    /// The nearest owner of a place and the words that lead on from there.
    fn within(&self, place: &Place, alternatives: &HashMap<Place, (usize, String)>) -> Name {
        let mut tokens = Vec::new();
        let mut at = place.clone();
        loop {
            if let Some(owner) = self.owners.get(&at) {
                tokens.reverse();
                return Name::Within {
                    owner: owner.clone(),
                    path: words(&tokens, alternatives),
                };
            }
            if let Some(name) = self.parameters.get(&at) {
                let tokens_of = [name.as_str(), "properties"];
                tokens.extend(tokens_of.map(|text| Token {
                    text: text.to_owned(),
                    place: None,
                }));
            }
            let Some(parent) = at.pointer.parent() else {
                tokens.reverse();
                return self.unowned(place.file, &tokens, alternatives);
            };
            let text = at.pointer.tokens().next_back().unwrap_or_default();
            let above = Place::new(at.file, parent);
            let place = Some(std::mem::replace(&mut at, above));
            tokens.push(Token { text, place });
        }
    }

    /// A schema below no operation and no component schema: in another file, or in a shared parameter or response.
    fn unowned(
        &self,
        file: FileId,
        tokens: &[Token],
        alternatives: &HashMap<Place, (usize, String)>,
    ) -> Name {
        let within = |owner: &str, rest: &[Token]| Name::Within {
            owner: Owner::Component(owner.to_owned()),
            path: words(rest, alternatives),
        };
        let stem = || {
            self.file_names
                .get(file.0 as usize)
                .cloned()
                .unwrap_or_default()
        };
        let names: Vec<&str> = tokens.iter().map(|token| token.text.as_str()).collect();
        match names.as_slice() {
            [] => Name::Given(stem()),
            [keyword, _, ..] if KEYWORDS.contains(keyword) => within(&stem(), tokens),
            ["components", "schemas", name]
            | ["definitions" | "schemas" | "$defs", name]
            | [name] => Name::Given((*name).to_owned()),
            ["components", "schemas", name, ..] => within(name, &tokens[3..]),
            ["components", _, name, ..] => within(name, unrepeated(name, &tokens[3..])),
            [
                "definitions" | "parameters" | "responses" | "schemas" | "$defs",
                name,
                ..,
            ] => within(name, unrepeated(name, &tokens[2..])),
            ["paths" | "x-ms-paths", path, ..] => within(path, &tokens[2..]),
            [name, ..] => within(name, &tokens[1..]),
        }
    }
}

/// The way below a shared parameter without the parameter's own name, where the one that it is shared by says the same.
fn unrepeated<'t>(owner: &str, tokens: &'t [Token]) -> &'t [Token] {
    let letters = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let [
        Token { place: None, .. },
        name @ Token { place: None, .. },
        rest @ ..,
    ] = tokens
    else {
        return tokens;
    };
    let (owner, name) = (letters(owner), letters(&name.text));
    let same = !name.is_empty() && !owner.is_empty();
    match same && (owner.ends_with(&name) || name.ends_with(&owner)) {
        true => rest,
        false => tokens,
    }
}

/// The words of a path below an owner: `responses/404/content/…/schema/properties/x` is `not found body x`.
fn words(tokens: &[Token], alternatives: &HashMap<Place, (usize, String)>) -> Vec<Step> {
    let mut words = Vec::new();
    let mut rest = tokens.iter();
    while let Some(token) = rest.next() {
        let part = |word: &str| Step::Part(word.to_owned());
        match token.text.as_str() {
            "properties" | "$defs" | "definitions" | "encoding" | "dependentSchemas" => {
                words.extend(rest.next().map(written));
            }
            "headers" => {
                words.pop_if(|last| *last == part("body"));
                words.extend(rest.next().map(written));
            }
            "callbacks" => {
                words.extend(rest.next().map(written));
                let _expression_and_method = (rest.next(), rest.next());
            }
            "items" | "contains" | "unevaluatedItems" => {
                // A list that is one of several alternatives is called like all of them.
                words.pop_if(|last| matches!(last, Step::Alternative(_)));
                one_in(&mut words, "item");
            }
            "additionalProperties" | "unevaluatedProperties" => one_in(&mut words, "value"),
            "propertyNames" => words.push(part("key")),
            "patternProperties" => {
                rest.next();
                one_in(&mut words, "value");
            }
            "prefixItems" => {
                let index = rest.next().and_then(|token| token.text.parse().ok());
                words.push(Step::Part(format!("item{}", index.unwrap_or(0_usize) + 1)));
            }
            // Alternatives without a name are the only ones.
            "oneOf" | "anyOf" => {
                let place = rest.next().and_then(|token| token.place.as_ref());
                let name = place.and_then(|place| alternatives.get(place));
                words.extend(name.map(|(_, name)| Step::Alternative(name.clone())));
            }
            "allOf" => {
                rest.next();
            }
            "requestBody" => words.push(part("request")),
            "responses" => {
                let status = rest.next().map_or("", |token| token.text.as_str());
                words.extend(response(status).iter().map(|word| part(word)));
            }
            "content" => {
                let framing = rest.next().and_then(|token| Framing::of(&token.text));
                if let Some(framing) = framing {
                    words.pop_if(|last| *last == part("response"));
                    words.push(part(framing.word()));
                }
            }
            // What stands where the parameters do is the body that those of a form make.
            "parameters" => {
                if rest.next().is_none() {
                    words.push(part("request"));
                }
            }
            "schema" | "itemSchema" | "contentSchema" | "x-line-schema" | "x-oai-itemSchema" => {}
            _ => words.push(written(token)),
        }
    }
    words
}

fn written(token: &Token) -> Step {
    Step::Written(token.text.clone())
}

/// Goes on to one of what a list or map holds: `tools` holds a `tool`, and what is no plural an item.
fn one_in(words: &mut Vec<Step>, part: &str) {
    let one = match words.last() {
        Some(Step::Written(many)) => one_of(many).map(|one| Step::One {
            many: many.clone(),
            one,
        }),
        Some(Step::One { .. } | Step::Part(_) | Step::Alternative(_)) | None => None,
    };
    match one {
        Some(one) => {
            words.pop();
            words.push(one);
        }
        None => words.push(Step::Part(part.to_owned())),
    }
}

/// A success body is a response; a failure's is called for its status, since the failures of an operation
/// together are its error.
fn response(status: &str) -> Vec<String> {
    let words: &[&str] = match status {
        "200" | "2XX" | "2xx" => &["response"],
        "4XX" | "4xx" => &["client error", "body"],
        "5XX" | "5xx" => &["server error", "body"],
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
