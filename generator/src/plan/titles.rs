//! A type in; its documentation, or where it has neither words nor a name of its own what it is of, out.

use super::{Planning, docs};
use crate::api::{Name, Owner, TypeDef};
use crate::prose::Line;
use crate::rust::Docs;

/// The last word of the path of an item of a list.
const ITEM: &str = "item";

impl Planning<'_> {
    pub(super) fn titled(&self, def: &TypeDef) -> Docs {
        let docs = docs::of_value(&def.docs);
        let Name::Within { owner, path } = &def.name else {
            return docs;
        };
        if !docs.is_empty() || path.is_empty() {
            return docs;
        }
        match owner {
            Owner::Type(owner) => {
                let owner = Line::item(self.name(*owner).as_str());
                Docs::of(&part(path, &owner))
            }
            Owner::Operation(index) => {
                let operation = &self.api.operations[*index];
                let operation = match &operation.id {
                    Some(id) => Line::sample(id),
                    None => Line::sample(&format!("{} {}", operation.method, operation.path)),
                };
                Docs::of(&within(path, &operation))
            }
            Owner::Webhook(_) | Owner::Component(_) => docs,
        }
    }
}

/// What stands at a path in an operation, which begins with the body that it is in.
fn within(path: &[String], operation: &Line) -> Line {
    let words: Vec<&str> = path.iter().map(String::as_str).collect();
    let (body, below) = match words.as_slice() {
        ["request"] => return Line::of("The request body of {}.", &[operation]),
        ["response"] => return Line::of("The response body of {}.", &[operation]),
        [status, "body" | "response"] => {
            let status = Line::sample(status);
            return Line::of("The body of a {} response of {}.", &[&status, operation]);
        }
        ["request", ..] => (Line::of("the request body of {}", &[operation]), &path[1..]),
        ["response", ..] => (
            Line::of("the response body of {}", &[operation]),
            &path[1..],
        ),
        [status, "body" | "response", ..] => {
            let status = Line::sample(status);
            (
                Line::of("the body of a {} response of {}", &[&status, operation]),
                &path[2..],
            )
        }
        _ => (Line::of("operation {}", &[operation]), path),
    };
    part(below, &body)
}

/// What stands at a path in something.
fn part(path: &[String], owner: &Line) -> Line {
    match path.split_last() {
        Some((last, [])) if last == ITEM => Line::of("An item of {}.", &[owner]),
        Some((last, list)) if last == ITEM => {
            let list = Line::sample(&list.join("."));
            Line::of("An item of {} of {}.", &[&list, owner])
        }
        _ => {
            let whole = Line::sample(&path.join("."));
            Line::of("The {} of {}.", &[&whole, owner])
        }
    }
}
