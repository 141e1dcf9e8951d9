//! A type in; its documentation, or where it has neither words nor a name of its own what it is of, out.

use crate::api::{Name, Owner, Step, TypeDef};
use crate::plan::docs;
use crate::plan::planning::Planning;
use crate::prose::Line;
use crate::rust::Docs;

/// The last word of the path of an item of a list.
const ITEM: &str = "item";

/// What a path has for the names of members.
const KEY: &str = "key";

impl Planning<'_> {
    pub(in crate::plan) fn titled(&self, def: &TypeDef) -> Docs {
        let mut docs = docs::of_value(&def.docs);
        let (owner, path) = match &def.name {
            Name::Within { owner, path } => (owner, path),
            Name::Sent(of) => {
                let of = docs::item_here(self.name(*of).as_str());
                docs.say(&Line::of("What is sent of {}.", &[&of]));
                return docs;
            }
            Name::Given(_) | Name::Events => return docs,
        };
        if !docs.is_empty() || path.is_empty() {
            return docs;
        }
        match owner {
            Owner::Type(owner) => {
                let owner = docs::item_here(self.name(*owner).as_str());
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
fn within(path: &[Step], operation: &Line) -> Line {
    let words: Vec<&str> = path.iter().map(Step::word).collect();
    let (body, below) = match words.as_slice() {
        ["callback"] => return Line::of("A request to a callback of {}.", &[operation]),
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
fn part(path: &[Step], owner: &Line) -> Line {
    let Some((last, before)) = path.split_last() else {
        return owner.clone();
    };
    let (alone, inside) = match last {
        Step::Alternative(_) => ("An alternative of {}.", "An alternative of {} of {}."),
        Step::Part(part) if part == ITEM => ("An item of {}.", "An item of {} of {}."),
        Step::Part(part) if part == KEY => ("A key of {}.", "A key of {} of {}."),
        Step::One { many, .. } => {
            let list = names(before).chain([many.as_str()]);
            let list = Line::sample(&list.collect::<Vec<_>>().join("."));
            return Line::of("An item of {} of {}.", &[&list, owner]);
        }
        Step::Written(_) | Step::Part(_) => {
            let whole = Line::sample(&names(path).collect::<Vec<_>>().join("."));
            return Line::of("The {} of {}.", &[&whole, owner]);
        }
    };
    let names: Vec<&str> = names(before).collect();
    match names.is_empty() {
        true => Line::of(alone, &[owner]),
        false => Line::of(inside, &[&Line::sample(&names.join(".")), owner]),
    }
}

/// The names on a path as the document has them.
fn names(path: &[Step]) -> impl Iterator<Item = &str> {
    path.iter().filter_map(|step| match step {
        Step::Written(name) | Step::Part(name) => Some(name.as_str()),
        Step::One { many, .. } => Some(many),
        Step::Alternative(_) => None,
    })
}
