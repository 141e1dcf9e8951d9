//! `Api` → `rust::Crate`: every choice of Rust, made once and in document order; refuses nothing.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::api::{Api, TypeId};
use crate::config::{ApiConfig, Config};
use crate::diagnostic::{Diagnostic, Spot};
use crate::lock;
use crate::package::{self, Package};
use crate::runtime_files::Part;
use crate::rust::{Crate, Docs, File, Ident, Import, Item, Module};

mod aliases;
mod answer;
mod answer_links;
mod argument;
mod bodies;
mod boxes;
mod calls;
mod chosen;
mod client;
mod constants;
mod conversions;
mod credentials;
mod deprecated;
mod docs;
mod environment;
mod equal;
mod errors;
mod example;
mod example_body;
mod examples;
mod features;
mod first_calls;
mod flags;
mod front_page;
mod headers;
mod headers_shared;
mod kinds;
mod lengths;
mod locked;
mod long_files;
mod mentioned;
mod method_docs;
mod method_names;
mod model;
mod model_imports;
mod names;
mod not_generated;
mod operation;
mod origins;
mod others;
mod pages;
mod parameter;
mod parts;
mod parts_model;
mod parts_of_files;
mod parts_reach;
mod pattern;
mod renamed;
mod request_body;
mod resource;
mod retries;
mod root;
mod sample_bodies;
mod server;
mod setters;
mod shown;
mod sizes;
mod smoke;
mod smoke_answers;
mod smoke_bytes;
mod smoke_values;
mod smoke_xml;
mod stream;
mod titles;
mod type_names;
mod types;
mod union;
mod usage;
mod uses;
mod ways;
mod webhooks;
mod xml;

pub use bodies::{Body, Held, bodies, held};
pub use origins::Origins;

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
    Planned {
        value: crate_,
        diagnostics,
        origins,
        names: all_names,
        configuration,
    }
}

/// What an API is called where there may be others: as its module, or as the package where it is its root.
fn name(settings: &ApiConfig, config: &Config) -> String {
    match config.at_root {
        true => config.package.name.clone(),
        false => settings.module.clone(),
    }
}

/// Where a finding stands in the configuration.
fn offset(found: &Diagnostic) -> usize {
    match found.labels[0].spot {
        Spot::Offset(_, at) => at,
        Spot::Value(_) | Spot::Key(_) => 0,
    }
}

/// One API being planned.
struct Planning<'a> {
    api: &'a Api,
    config: &'a ApiConfig,
    name: String,
    variables: environment::Variables,
    /// How users write the module that holds the client: `generated_client::checkoutpage`.
    user_path: String,
    /// The same within the crate: `crate::checkoutpage`.
    home: Vec<Ident>,
    /// Where the files stand below `src/`: `checkoutpage/`, or empty.
    folder: String,
    /// The file that is the module itself.
    root_path: String,
    /// The name of each type, by its id.
    type_names: Vec<Ident>,
    usage: usage::Usage,
    /// Whether anything in the API is deprecated.
    deprecated: bool,
    boxes: boxes::Boxes,
    /// The size of each type's values, by its id.
    sizes: Vec<usize>,
    aliases: aliases::Aliases<'a>,
    /// The structures that are the parts of bodies, by id.
    parts: BTreeMap<TypeId, parts::PartsType<'a>>,
    /// Sample values of those, as far as they were asked for.
    samples: RefCell<BTreeMap<TypeId, Option<String>>>,
    /// The members of each type that have no field, by its id.
    members_that_tell: Vec<constants::Members>,
    calls: calls::Calls,
    xml: xml::Tables,
    runtime_parts: BTreeSet<Part>,
    diagnostics: Vec<Diagnostic>,
    origins: Origins,
    /// Those that call every operation, where they are asked for.
    tests: Vec<File>,
    chosen: chosen::Chosen<'a>,
    locked: locked::Locked<'a>,
    /// What is wrong with the names that the user chose.
    problems: Vec<Diagnostic>,
    /// The rules of pages that operations are paged by, by where they stand.
    used_rules: BTreeSet<usize>,
    /// Taken by resources, while the client's other methods are not yet named.
    client_methods: Option<names::Scope>,
    module: Option<package::Api>,
}

impl<'a> Planning<'a> {
    fn new(
        api: &'a Api,
        settings: &'a ApiConfig,
        config: &Config,
        variables: environment::Variables,
    ) -> Self {
        let crate_name = config.package.name.replace('-', "_");
        let mut home = vec![names::fixed("crate")];
        let (folder, root_path, user_path) = if config.at_root {
            (String::new(), "lib.rs".to_owned(), crate_name)
        } else {
            let module = names::module(&settings.module);
            let folder = format!("{}/", settings.module);
            home.push(module.clone());
            (
                folder.clone(),
                format!("{folder}mod.rs"),
                format!("{crate_name}::{}", module.as_str()),
            )
        };
        let usage = usage::Usage::of(api);
        let mut problems = Vec::new();
        let locked = locked::Locked::of(api, settings, &config.package.version);
        let calls = calls::Calls::of(api, &settings.names, &locked);
        let chosen = chosen::Chosen::of(api, &settings.names, &calls, &mut problems);
        chosen::formats(api, &settings.types, &mut problems);
        let type_names = type_names::of(api, &chosen, &calls, &locked, &mut problems);
        let boxes = boxes::Boxes::of(api);
        let mut planning = Self {
            api,
            config: settings,
            name: name(settings, config),
            variables,
            user_path,
            home,
            folder,
            root_path,
            xml: xml::Tables::of(api, &type_names),
            type_names,
            aliases: aliases::Aliases::of(api, &boxes),
            calls,
            boxes,
            sizes: Vec::new(),
            parts: BTreeMap::new(),
            samples: RefCell::default(),
            members_that_tell: Vec::new(),
            usage,
            deprecated: deprecated::is_anything(api),
            runtime_parts: BTreeSet::new(),
            diagnostics: Vec::new(),
            origins: Origins::default(),
            tests: Vec::new(),
            chosen,
            locked,
            problems,
            used_rules: BTreeSet::new(),
            client_methods: None,
            module: None,
        };
        planning.sizes = planning.sizes();
        planning.parts = planning.parts_types();
        planning.members_that_tell = planning.members_that_tell();
        planning.no_fields();
        planning
    }

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
            answer_links::MODULE,
            "models",
            "errors",
            "headers",
            webhooks::MODULE,
        ];
        let mut files = vec![client.file];
        resources.iter_mut().for_each(|one| self.take_apart(one));
        let declared = self.file_of_resources(&resources);
        let has_resources = declared.is_some();
        let given = |one: &resource::PlannedResource| one.file.module == one.module.as_str();
        let gives_resources = resources.iter().any(given);
        for file in beside {
            match file.holds_models {
                true => files.extend(self.files_of_models(file)),
                false => files.push(file),
            }
        }
        files.extend(received.file.into_iter().chain(linked).chain(declared));
        public.retain(|name| files.iter().any(|file| file.module == *name));
        public.extend(has_resources.then_some(resource::RESOURCES));
        let of_resources = resources.into_iter();
        files.extend(of_resources.flat_map(|one| [one.file].into_iter().chain(one.parts)));
        let items = files.iter().flat_map(|file| &file.items);
        let parts = items.filter_map(mentioned::runtime_part);
        self.runtime_parts.extend(parts);
        let root = self.root_file(public, types, gives_resources);
        (root, files)
    }

    /// A file below the module's own, which users name like its path.
    fn file(&self, name: &str, docs: Docs, items: Vec<Item>) -> File {
        File {
            path: self.path(&format!("{name}.rs")),
            home: self.home.clone(),
            module: name.to_owned(),
            docs,
            holds_models: false,
            uses: Arc::default(),
            features: Arc::default(),
            allowed: self.allowed(),
            items,
        }
    }

    /// The crates that these files need for types of the user.
    fn dependencies(&self, files: &[File]) -> Vec<(String, String)> {
        let chosen = files.iter().flat_map(|file| mentioned::chosen(&file.items));
        let chosen: BTreeSet<String> = chosen.collect();
        let choices = self.config.types.values();
        let used = choices.filter(|choice| chosen.contains(&choice.path));
        used.flat_map(|choice| choice.dependencies.clone())
            .collect()
    }

    fn module(&self) -> package::Api {
        self.module.clone().expect("files are planned first")
    }

    fn path(&self, name: &str) -> String {
        format!("{}{name}", self.folder)
    }
}

/// The imports of a file, in the order they are written.
fn imports(wanted: BTreeSet<Import>) -> Vec<Item> {
    wanted.into_iter().map(Item::Import).collect()
}
