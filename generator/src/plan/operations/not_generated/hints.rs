//! Extensions that say how results are paged, streamed or retried, which no code is generated from → diagnostics.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::api::{Api, Content, Hints, Operation, Shape};
use crate::diagnostic::{Code, Diagnostic};
use crate::place::{FileId, Place, Pointer};
use crate::plan::answers::pages::STAINLESS;
use crate::plan::operations::retries::{self, RETRIES};

/// One finding for each extension, at the first place that has it: a document repeats its habits.
pub(super) fn found(api: &Api, acted_upon: &dyn Fn(&Operation, &str) -> bool) -> Vec<Diagnostic> {
    let mut all = All::default();
    let root = Place::new(FileId::ENTRY, Pointer::default());
    let hints = api.hints.iter();
    for (name, _) in hints.filter(|(name, value)| !(name == RETRIES && is_rule(value))) {
        all.0.entry(name).or_default().push(&root);
    }
    for operation in &api.operations {
        all.add_operation(operation, acted_upon);
    }
    for ty in &api.types {
        if let Shape::Structure(structure) = &ty.shape {
            for field in &structure.fields {
                all.add(&ty.origin, &field.hints);
            }
        }
    }
    if api.operations.iter().any(|one| acted_upon(one, STAINLESS)) {
        // It stands at parameters and members, which several operations have.
        all.0.remove(STAINLESS);
    }
    let places = all.0.into_iter();
    places
        .map(|(name, places)| {
            let others = match places.len() - 1 {
                0 => String::new(),
                1 => ", here and in one more place".to_owned(),
                others => format!(", here and in {others} more places"),
            };
            let message = format!("`{name}` is not acted upon{others}");
            Diagnostic::at(Code::NotGenerated, places[0], message)
        })
        .collect()
}

/// Whether the document says how all of its operations are tried again.
fn is_rule(value: &Value) -> bool {
    retries::read(value, false).is_some()
}

/// Where each extension stands, by its name.
#[derive(Default)]
struct All<'a>(BTreeMap<&'a str, Vec<&'a Place>>);

impl<'a> All<'a> {
    fn add(&mut self, place: &'a Place, hints: &'a Hints) {
        for (name, _) in hints {
            self.0.entry(name).or_default().push(place);
        }
    }

    fn add_operation(
        &mut self,
        operation: &'a Operation,
        acted_upon: &dyn Fn(&Operation, &str) -> bool,
    ) {
        let hints = operation.hints.iter();
        for (name, _) in hints.filter(|(name, _)| !acted_upon(operation, name)) {
            self.0.entry(name).or_default().push(&operation.origin);
        }
        for parameter in &operation.parameters {
            self.add(&parameter.origin, &parameter.hints);
        }
        let contents = |all: &mut Self, place: &'a Place, contents: &'a [Content]| {
            for content in contents {
                all.add(place, &content.hints);
            }
        };
        if let Some(body) = &operation.body {
            contents(self, &body.origin, &body.contents);
        }
        for response in &operation.responses {
            contents(self, &response.origin, &response.contents);
        }
    }
}
