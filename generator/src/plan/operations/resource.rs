//! Resources, each a file of its own.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use crate::api::{Docs as ApiDocs, Operation};
use crate::config::names::Name;
use crate::plan::calls::Group;
use crate::plan::docs;
use crate::plan::known::imports::{imports, wanted};
use crate::plan::locked::{self, ON_CLIENT, RESOURCE};
use crate::plan::names::reserved::{CALL_FILE, CLIENT_METHODS, OTHER_FILES, RESOURCE_METHODS};
use crate::plan::names::{At, Case, Scope, Wanted};
use crate::plan::naming::method_names::Names;
use crate::plan::planned::{CLIENT, PlannedResource, RESOURCES, ResourceNames};
use crate::plan::planning::Planning;
use crate::prose::Line;
use crate::rust::{
    Docs, File, Ident, Item, Methods, Module, OutcomeVariant, Resource, module_of_resource,
};

/// Where a resource's line in the lock has its module and its type.
const MODULE: usize = 0;
const TYPE: usize = 1;

impl<'a> Planning<'a> {
    /// In the order of the tags; operations without a resource last.
    pub(in crate::plan) fn resources(&mut self) -> Vec<PlannedResource> {
        let api = self.api;
        let groups = self.calls.groups.clone();
        let mut modules = Scope::without(OTHER_FILES).or_after("api");
        let mut methods = Scope::without(CLIENT_METHODS).or_after("api");
        let mut resources = Vec::new();
        let mut chosen = self.chosen_resources(&mut modules, &mut methods);
        for (index, _) in api.operations.iter().enumerate() {
            if self.calls.operations[index].group.is_none() {
                let method = self.locked.operation(index, locked::METHOD);
                methods.reserve(method.kept().map(str::to_owned));
                self.locked.operation(index, RESOURCE).note(ON_CLIENT);
            }
        }
        let left: Vec<&Group> = groups
            .iter()
            .enumerate()
            .filter(|(at, _)| !chosen.contains_key(at))
            .map(|(_, group)| group)
            .collect();
        let wanted = |group: &&Group, at: At| Wanted::new(&group.words).which(&group.words).at(at);
        let accessors = left
            .iter()
            .map(|group| wanted(group, self.locked.accessor(group.kept.as_deref())));
        let accessors = methods.claim_all(accessors.collect(), Case::Value);
        let places = left.iter().zip(&accessors);
        let of_modules = places.map(|(group, accessor)| {
            wanted(group, self.locked.resource(accessor.as_str(), MODULE))
        });
        let mut names = modules
            .claim_all(of_modules.collect(), Case::Value)
            .into_iter()
            .zip(accessors);
        for (at, group) in groups.iter().enumerate() {
            let mut types = Scope::without(CALL_FILE).or_after("api");
            let (module, method, ty) = match chosen.remove(&at) {
                Some((module, method, name)) => (module, method, types.choose_as(name, Case::Type)),
                None => {
                    let (module, method) = names.next().expect("every resource has a name");
                    (module, method, None)
                }
            };
            let named = method.clone();
            if left.iter().any(|one| std::ptr::eq(*one, group)) {
                for index in &group.operations {
                    self.locked.operation(*index, RESOURCE).note(named.as_str());
                }
            }
            let docs = self.of_group(group);
            let names = ResourceNames {
                docs: match group.tag {
                    Some(tag) => tag_docs(&api.tags[tag].docs, &docs),
                    None => docs.clone(),
                },
                method,
                ty: ty.unwrap_or_else(|| {
                    let wanted = Wanted::new(type_words(&group.words));
                    let at = self.locked.resource(named.as_str(), TYPE);
                    types.claim_one(wanted.at(at), Case::Type)
                }),
            };
            let mut said = match group.tag {
                Some(tag) => docs::all(&api.tags[tag].docs),
                None => Docs::default(),
            };
            let accessor = format!("client.{}()", names.method.as_str());
            let accessor = Line::link(&accessor, &docs::here(names.ty.as_str()));
            let what = "The calls of {}, their parameters and their errors.";
            said.say(&Line::of(what, &[&accessor]));
            let operations = group.operations.iter();
            let operations = operations.map(|index| (*index, &api.operations[*index]));
            let operations: Vec<_> = operations.collect();
            resources.push(self.resource(
                modules.home(module),
                Some(names),
                said,
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
                docs::sentence("Calls of the client itself, and their errors."),
                Scope::without(&[CALL_FILE, &[CLIENT]].concat()).or_after("call"),
                &of_client,
            ));
        } else {
            self.problems.extend(methods.into_problems());
        }
        self.problems.extend(modules.into_problems());
        resources
    }

    /// The file that declares the files of resources; `None` where there are none.
    pub(in crate::plan) fn file_of_resources(&self, resources: &[PlannedResource]) -> Option<File> {
        let modules = resources.iter().map(|resource| {
            Item::Module(Module {
                docs: Docs::default(),
                name: resource.module.clone(),
                file: resource.file_name.clone(),
                public: true,
                formatted: true,
            })
        });
        let mut modules: Vec<Item> = modules.collect();
        modules.sort_by(|a, b| match (a, b) {
            (Item::Module(a), Item::Module(b)) => a.name.cmp(&b.name),
            _ => std::cmp::Ordering::Equal,
        });
        let features = resources.iter();
        let features = features.map(|one| (one.module.clone(), self.feature(&one.module)));
        let title = docs::noun(&self.api.title);
        let said = "The resources of {}: their calls, parameters and errors.";
        let file = self.file(
            &format!("{RESOURCES}/mod"),
            Docs::of(&Line::of(said, &[&title])),
            modules,
        );
        (!resources.is_empty()).then(|| File {
            module: RESOURCES.to_owned(),
            features: Arc::new(self.declaring(features)),
            allowed: Vec::new(),
            ..file
        })
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
        scopes.give(operations, &kinds, &self.chosen, &self.calls, &self.locked);
        let link = names
            .as_ref()
            .map_or(CLIENT.to_owned(), |names| names.ty.as_str().to_owned());
        let mut items = Vec::new();
        let mut methods = Vec::new();
        for (index, operation) in operations {
            let planned = self.operation((*index, operation), &mut scopes, &link);
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
            items.insert(
                0,
                Item::Methods(Methods {
                    of: None,
                    methods: all,
                }),
            );
        }
        let failures = failures(&items);
        let items = imports(wanted(&items)).into_iter().chain(items).collect();
        let name = match &file_name {
            Some(name) => name.trim_end_matches(".rs"),
            None => module.as_str().trim_start_matches("r#"),
        };
        let file = File {
            module: module_of_resource(&module),
            ..self.file(&format!("{RESOURCES}/{name}"), docs, items)
        };
        PlannedResource {
            module,
            file_name,
            resource: names,
            methods,
            file,
            parts: Vec::new(),
            failures,
        }
    }
}

/// What the calls among these items fail with.
fn failures(items: &[Item]) -> Vec<(Ident, Vec<OutcomeVariant>)> {
    let errors = items.iter().filter_map(|item| match item {
        Item::Call(call) => call.error.as_ref(),
        _ => None,
    });
    let errors: HashSet<&Ident> = errors.collect();
    let outcomes = items.iter().filter_map(|item| match item {
        Item::Outcome(outcome) if errors.contains(&outcome.name) => {
            Some((outcome.name.clone(), outcome.variants.clone()))
        }
        _ => None,
    });
    outcomes.collect()
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
