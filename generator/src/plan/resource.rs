//! Tags → resources, each a file of its own.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::model::want_type;
use super::names::reserved::{CALL_FILE, CLIENT_METHODS, OTHER_FILES, RESOURCE_METHODS};
use super::names::{Case, Scope, Wanted};
use super::operation::Names;
use super::{Planning, docs, imports, mentioned};
use crate::api::{Docs as ApiDocs, Operation};
use crate::config::names::Name;
use crate::prose::Line;
use crate::rust::{Decode, Docs, File, Ident, Import, Item, Method, Resource};

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
        let mut modules = Scope::without(OTHER_FILES).or_after("api");
        let mut methods = Scope::without(CLIENT_METHODS).or_after("api");
        let mut resources = Vec::new();
        let mut chosen = self.chosen_resources(&mut modules, &mut methods);
        let mut by_tag: HashMap<&str, Vec<(usize, &Operation)>> = HashMap::new();
        for (index, operation) in api.operations.iter().enumerate() {
            if let Some(tag) = operation.tags.first() {
                by_tag.entry(tag).or_default().push((index, operation));
            }
        }
        let tags = api
            .tags
            .iter()
            .filter_map(|tag| Some((tag, by_tag.remove(tag.name.as_str())?)));
        let tags: Vec<_> = tags.collect();
        let wanted = || {
            let names = tags.iter().map(|(tag, _)| tag.name.as_str());
            let left = names.filter(|name| !chosen.contains_key(name));
            left.map(|name| Wanted::new(without_api(name)).or(name).which(name))
                .collect::<Vec<_>>()
        };
        let mut names = modules
            .claim_all(wanted(), Case::Value)
            .into_iter()
            .zip(methods.claim_all(wanted(), Case::Value));
        for (tag, operations) in &tags {
            let mut types = Scope::without(CALL_FILE).or_after("api");
            let (module, method, ty) = match chosen.remove(tag.name.as_str()) {
                Some((module, method, name)) => (module, method, types.choose_as(name, Case::Type)),
                None => {
                    let (module, method) = names.next().expect("every tag has a name");
                    (module, method, None)
                }
            };
            let names = ResourceNames {
                docs: tag_docs(&tag.name, &tag.docs),
                method,
                ty: ty.unwrap_or_else(|| types.claim(without_api(&tag.name), Case::Type)),
            };
            resources.push(self.resource(
                modules.home(module),
                Some(names),
                Some(&tag.name),
                types.or_after("call"),
                operations,
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
            self.client_methods = Some(methods.or_before("call"));
            resources.push(self.resource(
                modules.home(module),
                None,
                None,
                Scope::without(CALL_FILE).or_after("call"),
                &untagged,
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
    ) -> PlannedResource {
        let methods = self.client_methods.take();
        let methods = methods.unwrap_or_else(|| Scope::without(RESOURCE_METHODS).or_before("call"));
        let mut scopes = Names {
            types,
            methods,
            module: module.clone(),
            operations: BTreeMap::new(),
            facts: BTreeMap::new(),
            streams: BTreeMap::new(),
        };
        scopes.give(operations, &self.chosen, tag);
        let link = names.as_ref().map_or("super::Client".to_owned(), |names| {
            names.ty.as_str().to_owned()
        });
        let accessor = names.as_ref().map(|names| names.method.as_str());
        let mut items = Vec::new();
        let mut methods = Vec::new();
        for (index, operation) in operations {
            let planned = self.operation((*index, operation), &mut scopes, &link, accessor);
            methods.extend(planned.methods.into_iter().map(|method| (*index, method)));
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
            Some(tag) => of_tag(tag),
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
    match docs::all(docs) {
        docs if docs.is_empty() => of_tag(name),
        docs => docs,
    }
}

fn of_tag(name: &str) -> Docs {
    Docs::of(&Line::of(
        "Operations of the tag \"{}\".",
        &[&Line::text(name)],
    ))
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
pub(super) fn wanted(items: &[Item]) -> BTreeSet<Import> {
    let mut wanted = BTreeSet::from([Import::Runtime]);
    for item in items {
        if let Item::Call(call) = item {
            wanted.insert(match call.decode {
                Decode::Stream(_) => Import::StreamCallMacro,
                _ => Import::CallMacro,
            });
        }
    }
    if items
        .iter()
        .any(|item| matches!(item, Item::Call(call) if call.pages.is_some()))
    {
        wanted.insert(Import::PagesMacro);
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
