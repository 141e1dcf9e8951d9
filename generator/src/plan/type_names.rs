//! The name of every type of an API: given ones first, then those made from where a schema stands.

use super::chosen::Chosen;
use super::names::{Case, Scope};
use crate::api::types::Owner;
use crate::api::{Api, Name, Operation};
use crate::diagnostic::Diagnostic;
use crate::rust::Ident;

/// By type id. Types that the document names never change theirs because of one it does not name.
pub(super) fn of(api: &Api, chosen: &Chosen<'_>, problems: &mut Vec<Diagnostic>) -> Vec<Ident> {
    let mut scope = Scope::of_types();
    let mut names: Vec<Option<Ident>> = vec![None; api.types.len()];
    for (id, name) in &chosen.types {
        names[id.0] = scope.choose(name, Case::Type);
    }
    for (index, def) in api.types.iter().enumerate() {
        if let (Name::Given(given), None) = (&def.name, &names[index]) {
            names[index] = Some(scope.claim(given, Case::Type));
        }
    }
    for (index, def) in api.types.iter().enumerate() {
        let (Name::Within { owner, path }, None) = (&def.name, &names[index]) else {
            continue;
        };
        let owner = match owner {
            Owner::Type(id) => names[id.0]
                .as_ref()
                .map_or_else(String::new, |name| name.as_str().to_owned()),
            Owner::Operation(at) => match chosen.operations.get(at) {
                Some(name) => name.name.clone(),
                None => operation_words(&api.operations[*at]),
            },
            Owner::Webhook(at) => operation_words(&api.webhooks[*at]) + " webhook",
            Owner::Component(name) => name.clone(),
        };
        names[index] = Some(scope.claim(&format!("{owner} {}", path.join(" ")), Case::Type));
    }
    problems.extend(scope.into_problems());
    names
        .into_iter()
        .map(|name| name.expect("every type has one of the two kinds of names"))
        .collect()
}

/// The operationId, or method and path: `get pets by id`.
pub(super) fn operation_words(operation: &Operation) -> String {
    if let Some(id) = &operation.id {
        return id.clone();
    }
    let mut words = vec![operation.method.to_lowercase()];
    for segment in operation
        .path
        .split('/')
        .filter(|segment| !segment.is_empty())
    {
        match segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'))
        {
            Some(name) => words.push(format!("by {name}")),
            None => words.push(segment.replace(['{', '}'], " ")),
        }
    }
    words.join(" ")
}
