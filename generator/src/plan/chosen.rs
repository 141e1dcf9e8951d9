//! What a user chose for parts of an API by their names, each found in it; what is not there is reported.

use std::collections::BTreeMap;

use super::calls::Calls;
use super::names::{Case, Scope};
use crate::api::types::EnumerationValues;
use crate::api::{self, Api, Operation, Shape, TypeId};
use crate::config::Types;
use crate::config::names::{Members, Name, Names};
use crate::diagnostic::Diagnostic;
use crate::nearest::nearest;
use crate::rust::Ident;

/// By what the names are for.
#[derive(Default)]
pub(super) struct Chosen<'a> {
    pub(super) types: BTreeMap<TypeId, &'a Name>,
    members: BTreeMap<(TypeId, usize), &'a Name>,
    /// By index in [`Api::operations`].
    pub(super) operations: BTreeMap<usize, &'a Name>,
    /// By index in [`Calls::groups`].
    pub(super) resources: BTreeMap<usize, &'a Name>,
}

impl<'a> Chosen<'a> {
    pub(super) fn of(
        api: &Api,
        names: &'a Names,
        calls: &Calls,
        problems: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut chosen = Self::default();
        if *names == Names::default() {
            return chosen;
        }
        let types = types(api);
        for name in &names.types {
            if let Some(id) = found("type", &name.of, name.of_at, &types, problems) {
                once(&mut chosen.types, id, name, problems);
            }
        }
        for Members { of, at, names } in &names.members {
            let Some(id) = found("type", of, *at, &types, problems) else {
                continue;
            };
            let members = members(&api.types[id.0].shape);
            for name in names {
                let what = format!("member of `{of}`");
                if let Some(at) = found(&what, &name.of, name.of_at, &members, problems) {
                    once(&mut chosen.members, (id, at), name, problems);
                }
            }
        }
        let operations = operations(api);
        for name in &names.operations {
            if let Some(at) = found("operation", &name.of, name.of_at, &operations, problems) {
                once(&mut chosen.operations, at, name, problems);
            }
        }
        let resources = resources(calls);
        for name in &names.resources {
            if let Some(at) = found("resource", &name.of, name.of_at, &resources, problems) {
                once(&mut chosen.resources, at, name, problems);
            }
        }
        chosen
    }

    /// The names chosen for members of a type, by the member's index.
    pub(super) fn members(
        &self,
        id: TypeId,
        scope: &mut Scope,
        case: Case,
    ) -> BTreeMap<usize, Ident> {
        let all = self.members.range((id, 0)..=(id, usize::MAX));
        all.filter_map(|((_, at), name)| Some((*at, scope.choose(name, case)?)))
            .collect()
    }
}

/// Reports the formats of a document's own `types` that no value in it has.
pub(super) fn formats(api: &Api, types: &Types, problems: &mut Vec<Diagnostic>) {
    let known = || api.formats.iter().map(String::as_str).chain(GENERAL);
    for (format, choice) in types {
        let Some(at) = choice.at.filter(|_| !known().any(|known| known == format)) else {
            continue;
        };
        let message = format!("no value has the format `{format}`");
        let nearest = nearest(format, known());
        problems.push(Diagnostic::configuration(at, message).meant(nearest));
    }
}

/// Formats that a document need not have for a choice to be sensible.
const GENERAL: [&str; 5] = ["date-time", "date", "float", "byte", "base64url"];

/// Types by the name that the document gives them and by pointer; the first of a name has it.
fn types(api: &Api) -> BTreeMap<String, TypeId> {
    let mut types = BTreeMap::new();
    for (index, def) in api.types.iter().enumerate() {
        if let Some(name) = def.name.given() {
            types.entry(name.to_owned()).or_insert(TypeId(index));
        }
        types.entry(def.origin.to_string()).or_insert(TypeId(index));
    }
    types
}

/// The members of a type by what they are called in JSON; variants of a union by their name.
fn members(shape: &Shape) -> BTreeMap<String, usize> {
    let names: Vec<String> = match shape {
        Shape::Structure(structure) => {
            let fields = structure.fields.iter();
            fields.map(|field| field.name.clone()).collect()
        }
        Shape::Enumeration(api::Enumeration { values }) => match values {
            EnumerationValues::Strings(all) => all.iter().map(|one| one.value.clone()).collect(),
            EnumerationValues::Integers(all) => {
                all.iter().map(|one| one.value.to_string()).collect()
            }
        },
        Shape::Union(union) => union.variants.iter().map(|one| one.name.clone()).collect(),
        Shape::Alias(_) => Vec::new(),
    };
    let members = names.into_iter().enumerate().rev();
    members.map(|(index, name)| (name, index)).collect()
}

/// Resources by the tags and the words of paths that they are made of.
fn resources(calls: &Calls) -> BTreeMap<String, usize> {
    let mut resources = BTreeMap::new();
    for (at, group) in calls.groups.iter().enumerate() {
        let names = group.known_as.iter();
        resources.extend(names.map(|name| (name.clone(), at)));
    }
    resources
}

/// Operations by operationId and by `METHOD /path`.
fn operations(api: &Api) -> BTreeMap<String, usize> {
    let mut operations = BTreeMap::new();
    for (index, operation) in api.operations.iter().enumerate() {
        let Operation { id, .. } = operation;
        let path = operation.full_path();
        operations.insert(format!("{} {path}", operation.method), index);
        operations.extend(id.clone().map(|id| (id, index)));
    }
    operations
}

fn found<T: Copy>(
    what: &str,
    written: &str,
    at: usize,
    known: &BTreeMap<String, T>,
    problems: &mut Vec<Diagnostic>,
) -> Option<T> {
    if let Some(found) = known.get(written) {
        return Some(*found);
    }
    let message = format!("no {what} is called `{written}`");
    let nearest = nearest(written, known.keys().map(String::as_str));
    problems.push(Diagnostic::configuration(at, message).meant(nearest));
    None
}

/// Something has two keys; only one of them can give it a name.
fn once<'a, K: Ord>(
    names: &mut BTreeMap<K, &'a Name>,
    key: K,
    name: &'a Name,
    problems: &mut Vec<Diagnostic>,
) {
    if let Some(before) = names.insert(key, name) {
        let message = format!(
            "`{}` is `{}`, which has a name here already",
            name.of, before.of
        );
        problems.push(Diagnostic::configuration(name.of_at, message));
    }
}
