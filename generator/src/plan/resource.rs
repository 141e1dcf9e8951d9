//! Resources, each a file of its own.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::calls::Group;
use super::method_names::Names;
use super::model_imports::want_type;
use super::names::reserved::{CALL_FILE, CLIENT_METHODS, OTHER_FILES, RESOURCE_METHODS};
use super::names::{Case, Scope, Wanted, value_name};
use super::{Planning, docs, imports, mentioned, webhooks};
use crate::api::{Docs as ApiDocs, Operation};
use crate::config::names::Name;
use crate::prose::Line;
use crate::rust::{Decode, Docs, File, Ident, Import, Item, Method, Resource};

/// The operations of one resource, or those of the client.
pub(super) struct PlannedResource {
    pub(super) module: Ident,
    /// The name of the module's file, where it is not the module's.
    pub(super) file_name: Option<String>,
    /// `None`: methods of the client.
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
    /// In the order of the tags; operations without a resource last.
    pub(super) fn resources(&mut self) -> Vec<PlannedResource> {
        let api = self.api;
        let groups = self.calls.groups.clone();
        let mut modules = Scope::without(OTHER_FILES).or_after("api");
        let mut methods = Scope::without(CLIENT_METHODS).or_after("api");
        let mut resources = Vec::new();
        let mut chosen = self.chosen_resources(&mut modules, &mut methods);
        let wanted = || {
            let left = groups.iter().enumerate();
            let left = left.filter(|(at, _)| !chosen.contains_key(at));
            left.map(|(_, group)| Wanted::new(&group.words).which(&group.words))
                .collect::<Vec<_>>()
        };
        let mut names = modules
            .claim_all(wanted(), Case::Value)
            .into_iter()
            .zip(methods.claim_all(wanted(), Case::Value));
        for (at, group) in groups.iter().enumerate() {
            let mut types = self.call_types(&group.words);
            let (module, method, ty) = match chosen.remove(&at) {
                Some((module, method, name)) => (module, method, types.choose_as(name, Case::Type)),
                None => {
                    let (module, method) = names.next().expect("every resource has a name");
                    (module, method, None)
                }
            };
            let docs = self.of_group(group);
            let names = ResourceNames {
                docs: match group.tag {
                    Some(tag) => tag_docs(&api.tags[tag].docs, &docs),
                    None => docs.clone(),
                },
                method,
                ty: ty.unwrap_or_else(|| types.claim(&type_words(&group.words), Case::Type)),
            };
            let operations = group.operations.iter();
            let operations = operations.map(|index| (*index, &api.operations[*index]));
            let operations: Vec<_> = operations.collect();
            resources.push(self.resource(
                modules.home(module),
                Some(names),
                docs,
                types.or_after("call"),
                &operations,
            ));
        }
        let of_client = api.operations.iter().enumerate();
        let of_client: Vec<(usize, &Operation)> = of_client
            .filter(|(index, _)| self.calls.operations[*index].group.is_none())
            .collect();
        if !of_client.is_empty() {
            let module = modules.claim("operations", Case::Value);
            // These are methods of the client, beside those that give resources.
            self.client_methods = Some(methods.or_before("call"));
            resources.push(self.resource(
                modules.home(module),
                None,
                docs::sentence("Calls of the client itself, and how they fail."),
                Scope::without(CALL_FILE).or_after("call"),
                &of_client,
            ));
        } else {
            self.problems.extend(methods.into_problems());
        }
        self.problems.extend(modules.into_problems());
        resources
    }

    /// The names of types in the file of a resource, where the enum of events may stand.
    fn call_types(&self, words: &str) -> Scope {
        let mut taken = CALL_FILE.to_vec();
        if self.api.events.is_some() && value_name(words) == webhooks::MODULE {
            taken.push(webhooks::EVENT);
        }
        Scope::without(&taken).or_after("api")
    }

    /// The module and method of each resource that the user named, by group.
    fn chosen_resources(
        &self,
        modules: &mut Scope,
        methods: &mut Scope,
    ) -> HashMap<usize, (Ident, Ident, &'a Name)> {
        let mut chosen = HashMap::new();
        for (at, name) in &self.chosen.resources {
            let module = modules.choose(name, Case::Value);
            let method =
                module.and_then(|module| Some((module, methods.choose(name, Case::Value)?)));
            if let Some((module, method)) = method {
                chosen.insert(*at, (module, method, *name));
            }
        }
        chosen
    }

    /// What a resource is put together by.
    fn of_group(&self, group: &Group) -> Docs {
        let line = match group.tag {
            Some(tag) => {
                let name = Line::text(&self.api.tags[tag].name);
                Line::of("Operations of the tag \"{}\".", &[&name])
            }
            None => {
                let name = Line::text(&group.words.replace('_', " "));
                Line::of("Operations on {}.", &[&name])
            }
        };
        Docs::of(&line)
    }

    fn resource(
        &mut self,
        (module, file_name): (Ident, Option<String>),
        names: Option<ResourceNames>,
        docs: Docs,
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
            kinds: BTreeMap::new(),
        };
        let kinds = operations.iter();
        let kinds = kinds.map(|(index, operation)| (*index, self.kind_names(operation)));
        let kinds = kinds.collect();
        scopes.give(operations, &kinds, &self.chosen, &self.calls);
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

/// What the document says of a tag; where it says nothing, what the resource is.
fn tag_docs(docs: &ApiDocs, otherwise: &Docs) -> Docs {
    match docs::all(docs) {
        docs if docs.is_empty() => otherwise.clone(),
        docs => docs,
    }
}

/// No type's name begins with a digit.
fn type_words(words: &str) -> String {
    let digit = words.trim_start_matches('_');
    match digit.starts_with(|c: char| c.is_ascii_digit()) {
        true => format!("resource {digit}"),
        false => words.to_owned(),
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
    if items.iter().any(|item| matches!(item, Item::Headers(_))) {
        wanted.insert(Import::HeadersMacro);
    }
    for ty in mentioned::types(items) {
        want_type(&ty, &mut wanted);
        if mentioned::model(&ty).is_some() {
            wanted.insert(Import::Models);
        }
    }
    wanted
}
