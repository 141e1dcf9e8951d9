//! `Api` → `rust::Crate`: every choice of Rust, made once and in document order; refuses nothing.

use std::collections::BTreeSet;

use crate::api::Api;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Spot};
use crate::lock;
use crate::package::Package;
use crate::runtime_files::Part;
use crate::rust::{Crate, Docs, File, Module};

mod answers;
mod bodies;
mod calls;
mod client;
mod docs;
mod examples;
mod files;
mod known;
mod locked;
mod models;
mod names;
mod naming;
mod operations;
mod parameters;
mod planned;
mod planning;
mod smoke;
mod types;

use files::root;
use known::{mentioned, runtime_parts, usage};
use naming::environment;
use planned::PlannedResource;
use planning::{Planning, name};

pub use bodies::held::{Body, Held, bodies, held};
pub use known::origins::Origins;

/// A crate, and what was found while choosing: for each API, in order.
pub struct Planned {
    pub value: Crate,
    pub diagnostics: Vec<Vec<Diagnostic>>,
    /// What of the document the parts of each API are made of, in order.
    pub origins: Vec<Origins>,
    /// What the places of each API are called, in order.
    pub names: Vec<lock::Names>,
    /// What is wrong with names that the user chose.
    pub configuration: Vec<Diagnostic>,
}

/// Plans one crate with a module for each API; `apis` and `config.apis` go together.
pub fn plan(apis: &[Api], config: &Config) -> Planned {
    let mut crate_ = Crate {
        package: Package::of(&config.package),
        files: Vec::new(),
        tests: Vec::new(),
        runtime_parts: BTreeSet::new(),
    };
    let mut diagnostics = Vec::new();
    let mut origins = Vec::new();
    let mut all_names = Vec::new();
    let mut configuration = Vec::new();
    let mut modules = Vec::new();
    let names: Vec<String> = config.apis.iter().map(|one| name(one, config)).collect();
    let schemes = apis.iter().map(|api| api.security_schemes.as_slice());
    let names: Vec<_> = names.iter().map(String::as_str).zip(schemes).collect();
    let variables = environment::variables(&names);
    for ((api, settings), variables) in apis.iter().zip(&config.apis).zip(variables) {
        let mut planning = Planning::new(api, settings, config, variables);
        let (root, files) = planning.files();
        crate_.package.apis.push(planning.module());
        crate_.runtime_parts.extend(&planning.runtime_parts);
        crate_.package.need(planning.dependencies(&files));
        crate_.tests.append(&mut planning.tests);
        diagnostics.push(planning.diagnostics);
        all_names.push(planning.locked.names());
        origins.push(planning.origins);
        planning.problems.sort_by_key(offset);
        for problem in planning.problems {
            // A name that cannot be a method cannot be a call either: once is enough.
            let said = |one: &Diagnostic| one.labels == problem.labels;
            if !configuration.iter().any(said) {
                configuration.push(problem);
            }
        }
        if !config.at_root {
            modules.push(Module {
                docs: Docs::default(),
                name: names::module(&settings.module),
                file: None,
                public: true,
                formatted: false,
            });
        }
        crate_.files.push(root);
        crate_.files.extend(files);
    }
    root::tests(&mut crate_, config.at_root);
    if !config.at_root {
        crate_
            .files
            .insert(0, root::of(&crate_.package.apis, modules));
    }
    root::allow_letters(&mut crate_, &all_names);
    Planned {
        value: crate_,
        diagnostics,
        origins,
        names: all_names,
        configuration,
    }
}

/// Where a finding stands in the configuration.
fn offset(found: &Diagnostic) -> usize {
    match found.labels[0].spot {
        Spot::Offset(_, at) => at,
        Spot::Value(_) | Spot::Key(_) => 0,
    }
}

impl Planning<'_> {
    /// The module's own file, and those below it.
    fn files(&mut self) -> (File, Vec<File>) {
        self.not_generated();
        let mut resources = self.resources();
        self.unused_rules();
        let headers = self.shared_headers(&mut resources);
        self.origins = self.origins(&resources);
        let errors = self.errors(&mut resources);
        let received = self.webhooks();
        let linked = self.answer_links(&resources);
        let calls = resources
            .iter()
            .map(|resource| &resource.file)
            .chain(&headers)
            .chain(&errors);
        let of_calls = calls.flat_map(|file| mentioned::types(&file.items));
        let without_calls = usage::types_without_calls(self.api).map(|ty| self.ty(ty));
        let used: Vec<_> = of_calls
            .chain(without_calls)
            .chain(received.types)
            .collect();
        let models = self.models(&used);
        let client = self.client(&resources);
        let of_models = models.as_ref().map_or(&[][..], |file| &file.items);
        self.module = Some(self.api_module(&resources, &client, of_models));
        self.tests = self.smoke_tests(&resources, &client, of_models);
        let events = received.file.as_ref().map_or(&[][..], |file| &file.items);
        self.give_examples(&mut resources, of_models);
        let uses = self.uses(&resources, of_models, events);
        let models = models.map(|file| File {
            uses: uses.into(),
            ..file
        });
        let beside = [models, errors, headers, self.xml_tables()];
        let mut beside: Vec<File> = beside.into_iter().flatten().collect();
        self.give_features(&resources, received.file.as_ref(), &mut beside);
        let types = client.types;
        let mut public = vec![
            answers::answer_links::MODULE,
            "models",
            "errors",
            "headers",
            planned::WEBHOOKS,
        ];
        let mut files = vec![client.file];
        resources.iter_mut().for_each(|one| self.take_apart(one));
        let declared = self.file_of_resources(&resources);
        let has_resources = declared.is_some();
        let given = |one: &PlannedResource| one.file.module == one.module.as_str();
        let gives_resources = resources.iter().any(given);
        for file in beside {
            match file.holds_models {
                true => files.extend(self.files_of_models(file)),
                false => files.push(file),
            }
        }
        files.extend(received.file.into_iter().chain(linked).chain(declared));
        public.retain(|name| files.iter().any(|file| file.module == *name));
        public.extend(has_resources.then_some(planned::RESOURCES));
        let of_resources = resources.into_iter();
        files.extend(of_resources.flat_map(|one| [one.file].into_iter().chain(one.parts)));
        let items = files.iter().flat_map(|file| &file.items);
        let parts = items.flat_map(runtime_parts::of);
        self.runtime_parts.extend(parts);
        if !self.api.security_schemes.is_empty() {
            self.runtime_parts.insert(Part::Security);
        }
        let root = self.root_file(public, types, gives_resources);
        (root, files)
    }
}
