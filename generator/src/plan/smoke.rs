//! Tests that call every operation: with what it must be given, then with all that it may be.

use std::collections::HashMap;
use std::sync::Arc;

use crate::api::samples::{Sample, Samples};
use crate::api::{Location, Operation, Parameter};
use crate::plan::docs;
use crate::plan::known::lengths;
use crate::plan::names;
use crate::plan::names::Scope;
use crate::plan::naming::environment::capitals;
use crate::plan::planned::PlannedClient;
use crate::plan::planned::PlannedResource;
use crate::plan::planning::Planning;
use crate::prose::Line;
use crate::rust::model::Model;
use crate::rust::{
    Argument, Call, Destination, Docs, File, Given, Ident, Import, Item, Method, Module, SmokeApi,
    SmokeCall, SmokeTest, module_of_resource,
};
use values::Known;

pub(super) mod answers;
pub(super) mod bytes;
pub(super) mod values;
pub(super) mod xml;

/// What modules of tests cannot be called.
const MODULES: &[&str] = &["api", "lib", "main", "runtime", "smoke", "smoke_items"];

/// What tests cannot be called: their files import it.
const IMPORTED: &[&str] = &["client", "read", "smoke"];

/// Bytes of a file; what is longer is several.
const LONGEST: usize = 200_000;

/// The structures that users make, by name.
pub(super) type Models<'m> = HashMap<&'m Ident, &'m Model>;

/// One of two calls.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    Needed,
    All,
}

impl Extent {
    pub(super) fn of(self, sample: &Sample) -> &serde_json::Value {
        match self {
            Self::Needed => &sample.needed,
            Self::All => &sample.whole,
        }
    }
}

impl Planning<'_> {
    /// The root of the API's tests, and a file for each resource; none where there are no samples to call with.
    pub(super) fn smoke_tests(
        &self,
        resources: &[PlannedResource],
        client: &PlannedClient,
        models: &[Item],
    ) -> Vec<File> {
        let Some(samples) = &self.api.samples else {
            return Vec::new();
        };
        let models = models.iter().filter_map(|item| match item {
            Item::Model(model) => Some((model.name(), model)),
            _ => None,
        });
        let models: Models<'_> = models.collect();
        let mut scope = Scope::without(MODULES).or_after("calls");
        let mut files = Vec::new();
        let mut modules = Vec::new();
        let mut features = Vec::new();
        for resource in resources {
            let tests = self.smoke_of(resource, samples, &models);
            let about = match &resource.resource {
                Some(names) => Line::sample(&format!("client.{}()", names.method.as_str())),
                None => Line::words("the client itself"),
            };
            let words = resource.module.as_str().trim_start_matches("r#");
            for (at, mut items) in chunks(tests).into_iter().enumerate() {
                let allowed = allowed(&items).to_vec();
                items.insert(0, Item::SmokeImports);
                let module = match at {
                    0 => scope.claim(words, names::Case::Value),
                    at => scope.claim(&format!("{words} {}", at + 1), names::Case::Value),
                };
                let (module, file_name) = scope.home(module);
                let name = match &file_name {
                    Some(name) => name.trim_end_matches(".rs"),
                    None => module.as_str().trim_start_matches("r#"),
                };
                let docs = Docs::of(&Line::of("Calls of {}.", &[&about]));
                files.push(File {
                    path: format!("smoke/{}{name}.rs", self.folder),
                    allowed,
                    ..self.file(name, docs, items)
                });
                features.push((module.clone(), self.feature(&resource.module)));
                modules.push(Item::Module(Module {
                    docs: Docs::default(),
                    name: module,
                    file: file_name,
                    public: false,
                    formatted: false,
                }));
            }
        }
        if files.is_empty() {
            return files;
        }
        let root = match self.folder.as_str() {
            "" => "smoke/main.rs".to_owned(),
            folder => format!("smoke/{folder}mod.rs"),
        };
        let variable = self.smoke_variable();
        let mut items = vec![Item::SmokeCommon, Item::SmokeNamed(self.user_path.clone())];
        match self.folder.as_str() {
            "" => {
                let (runtime, shared) =
                    runtime_modules(&self.user_path, files.iter().any(has_items));
                items.push(runtime);
                modules.extend(shared);
            }
            _ => items.push(Item::Import(Import::Runtime)),
        }
        items.extend(sorted(modules));
        items.push(Item::SmokeApi(SmokeApi {
            variable: variable.clone(),
            credentials: client
                .credentials
                .iter()
                .map(|one| (one.method.clone(), one.kind))
                .collect(),
        }));
        let title = docs::noun(&self.api.title);
        let mut said = Docs::of(&Line::of("Calls of every operation of {}.", &[&title]));
        said.say(&Line::of(
            "They go to a transport for tests, which answers what the document says; to a server where {} is its URL.",
            &[&Line::sample(&variable)],
        ));
        files.insert(
            0,
            File {
                path: root,
                features: Arc::new(self.declaring_whole(features)),
                allowed: Vec::new(),
                ..self.file("", said, items)
            },
        );
        files
    }

    /// `FILES_CLIENT_SMOKE_URL`.
    pub(super) fn smoke_variable(&self) -> String {
        format!("{}_SMOKE_URL", capitals(&self.name))
    }

    fn smoke_of(
        &self,
        resource: &PlannedResource,
        samples: &Samples,
        models: &Models<'_>,
    ) -> Vec<Item> {
        let calls = resource.file.items.iter().filter_map(|item| match item {
            Item::Call(call) => Some((&call.name, &**call)),
            _ => None,
        });
        let calls: HashMap<&Ident, &Call> = calls.collect();
        let accessor = resource.resource.as_ref().map(|names| &names.method);
        let wanted = resource.methods.iter();
        let wanted = wanted
            .map(|(_, method)| names::Wanted::new(method.name.as_str().trim_start_matches("r#")));
        let mut scope = Scope::without(IMPORTED).or_after("call");
        let all = scope.claim_all(wanted.collect(), names::Case::Value);
        let mut tests = Vec::new();
        for ((index, method), name) in resource.methods.iter().zip(all) {
            let operation = &self.api.operations[*index];
            let Some(call) = calls.get(&method.call) else {
                continue;
            };
            let given =
                |extent| self.smoke_call(operation, (method, call), samples, models, extent);
            let made = [given(Extent::Needed), given(Extent::All)];
            let mut made: Vec<SmokeCall> = made.into_iter().flatten().collect();
            if made.is_empty() {
                continue;
            }
            made.dedup();
            let (answer, items) = self.smoke_answer(operation, call, samples);
            tests.push(Item::SmokeTest(Box::new(SmokeTest {
                name,
                operation: call.id.clone(),
                answer,
                deprecated: method.deprecated || call.setters.iter().any(|one| one.deprecated),
                items,
                resource: accessor.cloned(),
                method: method.name.clone(),
                params: method.params.as_ref().map(|params| {
                    let module = module_of_resource(&call.module);
                    let path = module.split("::").chain([params.as_str()]);
                    path.map(str::to_owned).collect()
                }),
                calls: made,
            })));
        }
        tests
    }

    /// `None` where nothing can be made for what must be given.
    fn smoke_call(
        &self,
        operation: &Operation,
        (method, call): (&Method, &Call),
        samples: &Samples,
        models: &Models<'_>,
        extent: Extent,
    ) -> Option<SmokeCall> {
        let owned = method.params.is_some();
        let given = |argument: &Argument, owned: bool| {
            let sample = sample_of(operation, argument, samples);
            let known = Known {
                sample,
                samples,
                models,
                extent,
            };
            self.smoke_value(operation, argument, known, owned)
        };
        let possible = |argument: &Argument| !is_impossible(operation, argument, samples);
        // What has one value is sent without being given.
        let mut parameters = operation.parameters.iter();
        let refused = parameters.any(|one| one.required && samples.is_unsendable(&one.origin));
        if refused || !method.arguments.iter().all(possible) {
            return None;
        }
        let arguments = method.arguments.iter();
        let arguments = arguments.map(|one| (one.name.clone(), given(one, owned)));
        let setters = call.setters.iter();
        let setters = setters.filter(|one| extent == Extent::All && possible(&one.argument));
        // Bodies of several kinds stand for one another.
        let mut body = false;
        let setters = setters.filter(|setter| {
            let of_body = matches!(setter.argument.destination, Destination::Body(_));
            !(of_body && std::mem::replace(&mut body, true))
        });
        let setters = setters.map(|setter| {
            let inputs = setter.media_type.iter().chain([&setter.argument]);
            let inputs = inputs.filter(|_| setter.constant.is_none());
            let given = inputs.map(|one| given(one, false)).collect::<Vec<Given>>();
            (setter.argument.name.clone(), given)
        });
        Some(SmokeCall {
            arguments: arguments.collect(),
            setters: setters.collect(),
        })
    }
}

/// The parameter that an argument is.
pub(super) fn parameter_of<'o>(
    operation: &'o Operation,
    argument: &Argument,
) -> Option<&'o Parameter> {
    let Destination::Parameter { method, name, .. } = &argument.destination else {
        return None;
    };
    let location = |one: &Location| crate::plan::parameters::location_method(*one) == *method;
    let mut all = operation.parameters.iter();
    all.find(|one| one.name == *name && location(&one.location))
}

/// Whether an argument can have no value.
fn is_impossible(operation: &Operation, argument: &Argument, samples: &Samples) -> bool {
    match &argument.destination {
        Destination::Parameter { .. } => {
            parameter_of(operation, argument).is_some_and(|one| samples.is_unsendable(&one.origin))
        }
        Destination::Body(body) => {
            let origin = operation.body.as_ref().map(|one| &one.origin);
            origin.is_some_and(|place| samples.is_endless(place, &body.declared))
        }
        Destination::MediaType(_) => false,
    }
}

/// What there is of an argument that is a parameter or a body.
fn sample_of<'s>(
    operation: &Operation,
    argument: &Argument,
    samples: &'s Samples,
) -> Option<&'s Sample> {
    match &argument.destination {
        Destination::Parameter { .. } => {
            let parameter = parameter_of(operation, argument)?;
            samples.parameters.get(&parameter.origin).map(|one| &**one)
        }
        Destination::Body(body) => {
            let place = &operation.body.as_ref()?.origin;
            samples.body(place, &body.declared)
        }
        Destination::MediaType(_) => None,
    }
}

/// The runtime, and the modules that do not depend on any document and name it.
pub(super) fn runtime_modules(crate_path: &str, has_items: bool) -> (Item, Vec<Item>) {
    let crate_name = crate_path.split("::").next().unwrap_or_default();
    let mut names = vec!["smoke"];
    names.extend(has_items.then_some("smoke_items"));
    let module = |name: &str| {
        Item::Module(Module {
            docs: Docs::default(),
            name: names::fixed(name),
            file: None,
            public: false,
            formatted: true,
        })
    };
    let modules = names.into_iter().map(module).collect();
    (Item::SmokeRuntime(crate_name.to_owned()), modules)
}

/// Modules in the order that rustfmt gives them.
pub(super) fn sorted(mut modules: Vec<Item>) -> Vec<Item> {
    modules.sort_by_cached_key(|item| match item {
        Item::Module(module) => module.name.as_str().trim_start_matches("r#").to_owned(),
        _ => String::new(),
    });
    modules
}

/// Whether any test of a file looks at items.
pub(super) fn has_items(file: &File) -> bool {
    let mut items = file.items.iter();
    items.any(|item| matches!(item, Item::SmokeTest(test) if test.items))
}

/// What a file imports it may have no use for.
fn allowed(items: &[Item]) -> &'static [&'static str] {
    let mut items = items.iter();
    match items.any(|item| matches!(item, Item::SmokeTest(test) if test.deprecated)) {
        true => &["deprecated", "unused_imports"],
        false => &["unused_imports"],
    }
}

/// The tests of one file each.
fn chunks(tests: Vec<Item>) -> Vec<Vec<Item>> {
    let mut chunks: Vec<Vec<Item>> = Vec::new();
    let mut length = LONGEST;
    for test in tests {
        let own = lengths::of_item(&test);
        if length + own > LONGEST {
            chunks.push(Vec::new());
            length = 0;
        }
        length += own;
        chunks.last_mut().expect("one was begun").push(test);
    }
    chunks
}
