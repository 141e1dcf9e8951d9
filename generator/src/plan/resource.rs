//! Tags → resources, each a file of its own.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::errors::Errors;
use super::model::want_type;
use super::names::{Case, Scope};
use super::operation::Names;
use super::{Planning, docs, imports, mentioned};
use crate::api::{Docs as ApiDocs, Operation};
use crate::config::names::Name;
use crate::rust::{Docs, File, Ident, Import, Item, Method, Resource};

/// Methods of the traits that every resource has; an operation must not hide one.
const RESOURCE_METHODS: &[&str] = &[
    "borrow",
    "clone",
    "clone_from",
    "clone_into",
    "fmt",
    "into",
    "to_owned",
    "try_into",
    "type_id",
];

/// What stands beside the resources' files: other modules, and the names that Rust and cargo give a meaning.
const OTHER_FILES: &[&str] = &["client", "lib", "main", "mod", "models", "runtime"];

/// The operations of one tag, or those without.
pub(super) struct PlannedResource {
    pub(super) module: Ident,
    /// The name of the module's file, where it is not the module's.
    pub(super) file_name: Option<String>,
    /// `None`: operations without a tag, which are methods of the client.
    pub(super) resource: Option<ResourceNames>,
    pub(super) methods: Vec<(usize, Method)>,
    pub(super) file: File,
}

pub(super) struct ResourceNames {
    pub(super) docs: Docs,
    /// `client.files()`.
    pub(super) method: Ident,
    pub(super) ty: Ident,
}

impl<'a> Planning<'a> {
    /// In the order of the tags; operations without a tag last.
    pub(super) fn resources(&mut self) -> Vec<PlannedResource> {
        let api = self.api;
        let mut modules = Scope::without(OTHER_FILES);
        let mut methods = Scope::without(super::client::CLIENT_METHODS);
        let mut errors = Errors::default();
        let mut resources = Vec::new();
        let mut chosen = self.chosen_resources(&mut modules, &mut methods);
        for tag in &api.tags {
            let tagged = |operation: &&Operation| operation.tags.first() == Some(&tag.name);
            let operations: Vec<(usize, &Operation)> = api
                .operations
                .iter()
                .enumerate()
                .filter(|(_, operation)| tagged(operation))
                .collect();
            if operations.is_empty() {
                continue;
            }
            let words = without_api(&tag.name);
            let mut types = Scope::of_calls();
            let (module, method, ty) = match chosen.remove(tag.name.as_str()) {
                Some((module, method, name)) => (module, method, types.choose_as(name, Case::Type)),
                None => (
                    modules.claim(words, Case::Value),
                    methods.claim(words, Case::Value),
                    None,
                ),
            };
            let names = ResourceNames {
                docs: tag_docs(&tag.name, &tag.docs),
                method,
                ty: ty.unwrap_or_else(|| types.claim(words, Case::Type)),
            };
            resources.push(self.resource(
                modules.home(module),
                Some(names),
                Some(&tag.name),
                types,
                &operations,
                &mut errors,
            ));
        }
        let untagged: Vec<(usize, &Operation)> = api
            .operations
            .iter()
            .enumerate()
            .filter(|(_, operation)| operation.tags.is_empty())
            .collect();
        if !untagged.is_empty() {
            let module = modules.claim("operations", Case::Value);
            // These are methods of the client, beside those that give resources.
            self.client_methods = Some(methods);
            resources.push(self.resource(
                modules.home(module),
                None,
                None,
                Scope::of_calls(),
                &untagged,
                &mut errors,
            ));
        } else {
            self.problems.extend(methods.into_problems());
        }
        self.problems.extend(modules.into_problems());
        resources
    }

    /// The module and method of each resource that the user named, by tag.
    fn chosen_resources(
        &self,
        modules: &mut Scope,
        methods: &mut Scope,
    ) -> HashMap<&'a str, (Ident, Ident, &'a Name)> {
        let mut chosen = HashMap::new();
        for tag in &self.api.tags {
            let Some(name) = self.chosen.resources.get(tag.name.as_str()) else {
                continue;
            };
            let module = modules.choose(name, Case::Value);
            let method =
                module.and_then(|module| Some((module, methods.choose(name, Case::Value)?)));
            if let Some((module, method)) = method {
                chosen.insert(tag.name.as_str(), (module, method, *name));
            }
        }
        chosen
    }

    fn resource(
        &mut self,
        (module, file_name): (Ident, Option<String>),
        names: Option<ResourceNames>,
        tag: Option<&str>,
        types: Scope,
        operations: &[(usize, &Operation)],
        errors: &mut Errors,
    ) -> PlannedResource {
        let methods = self.client_methods.take();
        let methods = methods.unwrap_or_else(|| Scope::without(RESOURCE_METHODS));
        let mut scopes = Names {
            types,
            methods,
            module: module.clone(),
            chosen: BTreeMap::new(),
        };
        let chosen = operations.iter().filter_map(|(index, _)| {
            let name = *self.chosen.operations.get(index)?;
            Some((*index, name.clone()))
        });
        scopes.choose(chosen);
        let link = names.as_ref().map_or("super::Client".to_owned(), |names| {
            names.ty.as_str().to_owned()
        });
        let accessor = names.as_ref().map(|names| names.method.as_str());
        let mut items = Vec::new();
        let mut methods = Vec::new();
        for (index, operation) in operations {
            let planned = self.operation(
                (*index, operation),
                &mut scopes,
                &link,
                accessor,
                tag,
                errors,
            );
            methods.push((*index, planned.method));
            items.extend(planned.items);
        }
        self.problems.extend(scopes.into_problems());
        let all = methods.iter().map(|(_, method)| method.clone()).collect();
        if let Some(names) = &names {
            let resource = Resource {
                docs: names.docs.clone(),
                name: names.ty.clone(),
                methods: all,
            };
            items.insert(0, Item::Resource(resource));
        } else {
            items.insert(0, Item::ClientMethods(all));
        }
        let docs = match tag {
            Some(tag) => docs::sentence(format!("Operations of the tag \"{}\".", docs::line(tag))),
            None => docs::sentence("Calls of the operations without a tag, and how they fail."),
        };
        let items = imports(wanted(&items)).into_iter().chain(items).collect();
        let path = match &file_name {
            Some(name) => self.path(name),
            None => self.path(&format!("{}.rs", module.as_str().trim_start_matches("r#"))),
        };
        PlannedResource {
            module,
            file_name,
            resource: names,
            methods,
            file: File {
                path,
                docs,
                holds_models: false,
                allowed: self.allowed(),
                items,
            },
        }
    }
}

fn tag_docs(name: &str, docs: &ApiDocs) -> Docs {
    let mut lines = docs::all(docs);
    if lines.0.is_empty() {
        lines = docs::sentence(format!("Operations of the tag \"{}\".", docs::line(name)));
    }
    lines
}

/// A tag's name without a trailing word "API".
pub(super) fn without_api(name: &str) -> &str {
    let trimmed = name.trim();
    let cut = trimmed
        .len()
        .checked_sub(3)
        .filter(|cut| trimmed.is_char_boundary(*cut));
    match cut.map(|cut| trimmed.split_at(cut)) {
        Some((before, last))
            if last.eq_ignore_ascii_case("api") && before.ends_with([' ', '-', '_']) =>
        {
            before.trim_end_matches([' ', '-', '_'])
        }
        _ => trimmed,
    }
}

/// What the file's code names without a path.
fn wanted(items: &[Item]) -> BTreeSet<Import> {
    let mut wanted = BTreeSet::from([Import::Runtime]);
    if items.iter().any(|item| matches!(item, Item::Call(_))) {
        wanted.insert(Import::CallMacro);
    }
    for ty in mentioned::types(items) {
        want_type(&ty, &mut wanted);
        if mentioned::model(&ty).is_some() {
            wanted.insert(Import::Models);
        }
    }
    wanted
}

#[cfg(test)]
mod tests {
    use super::without_api;

    #[test]
    fn a_trailing_word_api_goes() {
        assert_eq!(without_api("Files API"), "Files");
        assert_eq!(without_api("API"), "API");
        assert_eq!(without_api("Okapi"), "Okapi");
    }
}
