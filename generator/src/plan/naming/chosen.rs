//! What a user chose for parts of an API by their names, each found in it; what is not there is reported.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::types::{EnumerationValues, Mark};
use crate::api::{self, Api, Operation, Shape, TypeId};
use crate::config::names::{Members, Name, Names};
use crate::config::{TypeChoice, Types, Values};
use crate::diagnostic::{Code, Diagnostic};
use crate::nearest::nearest;
use crate::plan::calls::Calls;
use crate::plan::names::{Case, Scope};
use crate::plan::parameters::is_named;
use crate::plan::parameters::location_method;
use crate::rust::Ident;

/// By what the names are for.
#[derive(Default)]
pub(in crate::plan) struct Chosen<'a> {
    pub(in crate::plan) types: BTreeMap<TypeId, &'a Name>,
    pub(in crate::plan) members: BTreeMap<(TypeId, usize), &'a Name>,
    /// By index in [`Api::operations`].
    pub(in crate::plan) operations: BTreeMap<usize, &'a Name>,
    /// By index of the operation, then of the parameter.
    parameters: BTreeMap<(usize, usize), &'a Name>,
    /// By index in [`Calls::groups`].
    pub(in crate::plan) resources: BTreeMap<usize, &'a Name>,
}

impl<'a> Chosen<'a> {
    pub(in crate::plan) fn of(
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
            let members = members(api, id);
            for name in names {
                let what = format!("member of `{of}`");
                if let Some(of) = found(&what, &name.of, name.of_at, &members, problems) {
                    once(&mut chosen.members, of, name, problems);
                }
            }
        }
        chosen.of_sent(api);
        let operations = operations(api);
        for name in &names.operations {
            if let Some(at) = found("operation", &name.of, name.of_at, &operations, problems) {
                once(&mut chosen.operations, at, name, problems);
            }
        }
        chosen.parameters = parameters(api, names, &operations, problems);
        let resources = resources(calls);
        for name in &names.resources {
            if let Some(at) = found("resource", &name.of, name.of_at, &resources, problems) {
                once(&mut chosen.resources, at, name, problems);
            }
        }
        chosen
    }

    /// Calls members of what is sent of a type as those of the type.
    fn of_sent(&mut self, api: &Api) {
        for (at, def) in api.types.iter().enumerate() {
            let api::Name::Sent(of) = def.name else {
                continue;
            };
            let here = own_members(api, TypeId(at));
            for (name, id) in own_members(api, of) {
                let chosen = self.members.get(&id).copied();
                if let (Some(chosen), Some(own)) = (chosen, here.get(&name)) {
                    self.members.insert(*own, chosen);
                }
            }
        }
    }

    /// The name chosen for a parameter of an operation, both by index, or for the body that comes after them.
    pub(in crate::plan) fn parameter(
        &self,
        operation: usize,
        parameter: usize,
    ) -> Option<&'a Name> {
        self.parameters.get(&(operation, parameter)).copied()
    }

    /// The names chosen for members of a type, by the member's index.
    pub(in crate::plan) fn members(
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

/// Reports the formats of a document's own `types` that no value in it has, none that the type is for, or numbers of which
/// nothing says whether it is for them.
pub(in crate::plan) fn formats(api: &Api, types: &Types, problems: &mut Vec<Diagnostic>) {
    let known = || {
        api.formats
            .iter()
            .map(|one| one.name.as_str())
            .chain(GENERAL)
    };
    for (format, choice) in types {
        let Some(at) = choice.at else {
            continue;
        };
        if known().any(|known| known == format) {
            problems.extend(kinds(api, format, choice, at));
            continue;
        }
        let message = format!("no value has the format `{format}`");
        let nearest = nearest(format, known());
        problems.push(Diagnostic::configuration(at, message).meant(nearest));
    }
}

/// Findings about whole numbers of more than 64 bits that have no type of the user's.
pub(in crate::plan) fn wide(api: &Api, types: &Types) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for format in api
        .formats
        .iter()
        .filter(|one| WIDE.contains(&one.name.as_str()))
    {
        let name = &format.name;
        let Some(place) = format
            .of_numbers
            .as_ref()
            .filter(|_| !types.contains_key(name))
        else {
            continue;
        };
        let message = format!(
            "numbers of the format `{name}` are an `i64`: those beyond 64 bits are not read"
        );
        let wider = if name.starts_with('u') {
            "u128"
        } else {
            "i128"
        };
        let help = format!("`[types]` of the configuration may say `{name} = \"{wider}\"`");
        found.push(Diagnostic::at(Code::OpenType, place, message).help(help));
    }
    found
}

/// Formats of whole numbers that 64 bits do not hold.
const WIDE: [&str; 2] = ["int128", "uint128"];

/// What is wrong with a type for the kinds of values that have its format.
fn kinds(api: &Api, format: &str, choice: &TypeChoice, at: usize) -> Option<Diagnostic> {
    let path = &choice.path;
    let (texts, numbers) = (is_of_texts(api, format), is_of_numbers(api, format));
    let message = match Values::of(path) {
        Values::Texts if !texts => {
            format!("only numbers have the format `{format}`, and `{path}` is a type of texts")
        }
        Values::Numbers if !numbers => {
            format!("only texts have the format `{format}`, and `{path}` is a type of numbers")
        }
        Values::Unknown if texts && numbers && choice.numbers.is_none() => {
            let message = format!(
                "numbers have the format `{format}` too, and nothing says whether `{path}` is for them"
            );
            let help = "add `numbers = true` where its values are numbers in JSON as well, and else `numbers = false`";
            return Some(Diagnostic::configuration(at, message).help(help));
        }
        _ => return None,
    };
    Some(Diagnostic::configuration(at, message))
}

/// Whether texts have a format, in the document or by its definition.
pub(in crate::plan) fn is_of_texts(api: &Api, format: &str) -> bool {
    let mut all = api.formats.iter().filter(|one| one.name == format);
    GENERAL.contains(&format) && format != "float" || all.any(|one| one.of_texts)
}

fn is_of_numbers(api: &Api, format: &str) -> bool {
    let mut all = api.formats.iter().filter(|one| one.name == format);
    format == "float" || all.any(|one| one.of_numbers.is_some())
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

/// The members of a type by what they are called in JSON; variants of a union by their name, and after these the members of
/// the base that its variants extend.
fn members(api: &Api, id: TypeId) -> BTreeMap<String, (TypeId, usize)> {
    let mut members = match &api.types[id.0].shape {
        Shape::Union(union) => match base(union) {
            Some(base) if base != id => own_members(api, base),
            _ => BTreeMap::new(),
        },
        Shape::Structure(_) | Shape::Enumeration(_) | Shape::Alias(_) => BTreeMap::new(),
    };
    members.extend(own_members(api, id));
    members
}

/// The structure of all that is none of the other variants.
fn base(union: &api::Union) -> Option<TypeId> {
    let mut variants = union.variants.iter();
    let rest = variants.find(|variant| matches!(variant.mark, Mark::Rest(_)))?;
    rest.ty.named()
}

fn own_members(api: &Api, id: TypeId) -> BTreeMap<String, (TypeId, usize)> {
    let names: Vec<String> = match &api.types[id.0].shape {
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
    members.map(|(index, name)| (name, (id, index))).collect()
}

/// The names of parameters: those for all operations, then those for one.
fn parameters<'a>(
    api: &Api,
    names: &'a Names,
    operations: &BTreeMap<String, usize>,
    problems: &mut Vec<Diagnostic>,
) -> BTreeMap<(usize, usize), &'a Name> {
    let mut chosen = BTreeMap::new();
    if !names.parameters.is_empty() {
        let mut places: BTreeMap<String, Vec<(usize, usize)>> = BTreeMap::new();
        for (at, operation) in api.operations.iter().enumerate() {
            for (name, parameter) in parameters_of(operation) {
                places.entry(name).or_default().push((at, parameter));
            }
        }
        let known = places.keys().map(|name| (name.clone(), ())).collect();
        for name in &names.parameters {
            if found("parameter", &name.of, name.of_at, &known, problems).is_some() {
                let all = places[&name.of].iter();
                chosen.extend(all.map(|place| (*place, name)));
            }
        }
    }
    for Members { of, at, names } in &names.parameters_of {
        let Some(operation) = found("operation", of, *at, operations, problems) else {
            continue;
        };
        let known = parameters_of(&api.operations[operation]);
        let what = format!("parameter of `{of}`");
        let mut own = BTreeMap::new();
        for name in names {
            if let Some(parameter) = found(&what, &name.of, name.of_at, &known, problems) {
                once(&mut own, (operation, parameter), name, problems);
            }
        }
        chosen.extend(own);
    }
    chosen
}

/// The parameters of an operation by name, or by location and name where several have it; the body after them.
fn parameters_of(operation: &Operation) -> BTreeMap<String, usize> {
    let mut parameters = BTreeMap::new();
    let mut several = BTreeSet::new();
    let all = operation.parameters.iter().enumerate();
    for (at, parameter) in all.filter(|(_, one)| is_named(one)) {
        let name = &parameter.name;
        if parameters.insert(name.clone(), at).is_some() {
            several.insert(name.clone());
        }
        let location = location_method(parameter.location);
        parameters.insert(format!("{location} {name}"), at);
    }
    parameters.retain(|name, _| !several.contains(name));
    if operation.body.is_some() {
        let body = parameters.entry("body".to_owned());
        body.or_insert(operation.parameters.len());
    }
    parameters
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
