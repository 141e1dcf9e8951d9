//! One API being planned: what every stage of it asks.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use super::calls;
use super::known::origins::Origins;
use super::known::parts_type::{PartsChoice, PartsType};
use super::known::{aliases, boxes, deprecated, keys, mentioned, usage, xml_tables};
use super::locked;
use super::names;
use super::naming::{chosen, environment, type_names};
use serde_json::Value;

use crate::api::{Api, TypeId};
use crate::config::{ApiConfig, Config};
use crate::diagnostic::Diagnostic;
use crate::package;
use crate::runtime_files::Part;
use crate::rust::{Docs, File, Ident, Item};

/// Members of a structure with the values that they always have.
pub(super) type Members = Vec<(String, Value)>;

/// One API being planned.
pub(super) struct Planning<'a> {
    pub(super) api: &'a Api,
    pub(super) config: &'a ApiConfig,
    pub(super) name: String,
    pub(super) variables: environment::Variables,
    /// How users write the module that holds the client: `generated_client::checkoutpage`.
    pub(super) user_path: String,
    /// The same within the crate: `crate::checkoutpage`.
    pub(super) home: Vec<Ident>,
    /// Where the files stand below `src/`: `checkoutpage/`, or empty.
    pub(super) folder: String,
    /// The file that is the module itself.
    pub(super) root_path: String,
    /// The name of each type, by its id.
    pub(super) type_names: Vec<Ident>,
    pub(super) usage: usage::Usage,
    /// Whether anything in the API is deprecated.
    pub(super) deprecated: bool,
    pub(super) boxes: boxes::Boxes,
    /// The size of each type's values, by its id.
    pub(super) sizes: Vec<usize>,
    pub(super) aliases: aliases::Aliases<'a>,
    /// The enumerations that maps are ordered by.
    pub(super) keys: HashSet<TypeId>,
    /// The structures that are the parts of bodies, by id.
    pub(super) parts: BTreeMap<TypeId, PartsType<'a>>,
    /// The unions that are the parts of bodies, by id.
    pub(super) choices: BTreeMap<TypeId, PartsChoice>,
    /// Sample values of those, as far as they were asked for.
    pub(super) samples: RefCell<BTreeMap<TypeId, Option<String>>>,
    /// The members of each type that have no field, by its id.
    pub(super) members_that_tell: Vec<Members>,
    pub(super) calls: calls::Calls,
    pub(super) xml: xml_tables::Tables,
    pub(super) runtime_parts: BTreeSet<Part>,
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) origins: Origins,
    /// Those that call every operation, where they are asked for.
    pub(super) tests: Vec<File>,
    pub(super) chosen: chosen::Chosen<'a>,
    pub(super) locked: locked::Locked<'a>,
    /// What is wrong with the names that the user chose.
    pub(super) problems: Vec<Diagnostic>,
    /// The rules of pages that operations are paged by, by where they stand.
    pub(super) used_rules: BTreeSet<usize>,
    /// Taken by resources, while the client's other methods are not yet named.
    pub(super) client_methods: Option<names::Scope>,
    pub(super) module: Option<package::Api>,
}

impl<'a> Planning<'a> {
    pub(super) fn new(
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
            xml: xml_tables::Tables::of(api, &type_names),
            type_names,
            aliases: aliases::Aliases::of(api, &boxes),
            calls,
            boxes,
            sizes: Vec::new(),
            keys: HashSet::new(),
            parts: BTreeMap::new(),
            choices: BTreeMap::new(),
            samples: RefCell::default(),
            members_that_tell: Vec::new(),
            usage,
            deprecated: deprecated::is_anything(api),
            runtime_parts: BTreeSet::new(),
            diagnostics: chosen::wide(api, &settings.types),
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
        planning.keys = keys::of(api, &planning.aliases);
        planning.parts = planning.parts_types();
        planning.choices = planning.parts_choices();
        planning.members_that_tell = planning.members_that_tell();
        planning.no_fields();
        planning
    }

    /// A file below the module's own, which users name like its path.
    pub(super) fn file(&self, name: &str, docs: Docs, items: Vec<Item>) -> File {
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

    /// The lints of a file that may name what is deprecated.
    pub(super) fn allowed(&self) -> Vec<&'static str> {
        self.deprecated
            .then_some("deprecated")
            .into_iter()
            .collect()
    }

    /// The crates that these files need for types of the user.
    pub(super) fn dependencies(&self, files: &[File]) -> Vec<(String, String)> {
        let chosen = files.iter().flat_map(|file| mentioned::chosen(&file.items));
        let chosen: BTreeSet<String> = chosen.collect();
        let choices = self.config.types.values();
        let used = choices.filter(|choice| chosen.contains(&choice.path));
        used.flat_map(|choice| choice.dependencies.clone())
            .collect()
    }

    pub(super) fn module(&self) -> package::Api {
        self.module.clone().expect("files are planned first")
    }

    pub(super) fn path(&self, name: &str) -> String {
        format!("{}{name}", self.folder)
    }
}

/// What an API is called where there may be others: as its module, or as the package where it is its root.
pub(super) fn name(settings: &ApiConfig, config: &Config) -> String {
    match config.at_root {
        true => config.package.name.clone(),
        false => settings.module.clone(),
    }
}
