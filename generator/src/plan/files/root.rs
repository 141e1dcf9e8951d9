//! The root of a crate: its modules, of which one is the runtime.

use std::sync::Arc;

use crate::lock::Names;
use crate::package;
use crate::plan::docs;
use crate::plan::examples::front_page;
use crate::plan::models::xml;
use crate::plan::planned::RESOURCES;
use crate::plan::planned::WEBHOOKS;
use crate::plan::planning::Planning;
use crate::plan::{names, smoke};
use crate::runtime_files::Part;
use crate::rust::{Crate, Docs, Features, File, Ident, Item, Module};

/// Lints about names, numbers of members and prose, which are the document's.
const NAMES_AND_PROSE: &[&str] = &[
    "clippy::disallowed_names",
    "clippy::doc_lazy_continuation",
    "clippy::doc_overindented_list_items",
    "clippy::enum_variant_names",
    "clippy::module_inception",
    "clippy::new_ret_no_self",
    "clippy::should_implement_trait",
    "clippy::too_many_arguments",
    "clippy::type_complexity",
    "hidden_glob_reexports",
];

/// Lints about letters that are not ASCII's, which can be allowed for a whole crate only.
const OTHER_LETTERS: &[&str] = &[
    "confusable_idents",
    "mixed_script_confusables",
    "uncommon_codepoints",
];

/// Allows the letters of the document's names in the roots of the crate and of its tests, where there are others than
/// ASCII's.
pub(in crate::plan) fn allow_letters(planned: &mut Crate, all: &[Names]) {
    if !all
        .iter()
        .flat_map(Names::given)
        .any(|name| !name.is_ascii())
    {
        return;
    }
    let mut tests = planned.tests.iter_mut();
    let tests = tests.find(|file| file.path == "smoke/main.rs");
    for root in planned.files.first_mut().into_iter().chain(tests) {
        root.allowed.extend(OTHER_LETTERS);
    }
}

/// The crate's root when the APIs are modules of it.
pub(in crate::plan) fn of(apis: &[package::Api], mut modules: Vec<Module>) -> File {
    let docs = docs::crate_root(apis);
    modules.push(runtime_module());
    modules.sort_by(|a, b| a.name.cmp(&b.name));
    let items = modules.into_iter().map(Item::Module).collect();
    File {
        path: "lib.rs".to_owned(),
        home: Vec::new(),
        module: String::new(),
        docs,
        holds_models: false,
        uses: Default::default(),
        features: Arc::new(Features {
            shown: apis.iter().any(package::Api::has_features),
            ..Features::default()
        }),
        allowed: Vec::new(),
        items,
    }
}

/// The root of the tests of several APIs, where there are any; what they need.
pub(in crate::plan) fn tests(planned: &mut Crate, at_root: bool) {
    if planned.tests.is_empty() {
        return;
    }
    let runtime = ("tokio", "{ version = \"1\", features = [\"rt\"] }");
    let package = &mut planned.package;
    let known = &mut package.dev_dependencies;
    if !known.iter().any(|(name, _)| name == runtime.0) {
        known.push((runtime.0.to_owned(), runtime.1.to_owned()));
    }
    if at_root {
        return;
    }
    let has_items = planned.tests.iter().any(smoke::has_items);
    let (runtime, mut modules) = smoke::runtime_modules(&package.crate_name(), has_items);
    let roots = planned.tests.iter().filter_map(|file| {
        let module = file.path.strip_prefix("smoke/")?.strip_suffix("/mod.rs")?;
        Some(Item::Module(Module {
            docs: Docs::default(),
            name: names::module(module),
            file: None,
            public: false,
            formatted: false,
        }))
    });
    modules.extend(roots.collect::<Vec<_>>());
    let mut items = vec![runtime];
    items.extend(smoke::sorted(modules));
    planned.tests.insert(
        0,
        File {
            path: "smoke/main.rs".to_owned(),
            home: Vec::new(),
            module: String::new(),
            docs: docs::sentence("Calls of every operation."),
            holds_models: false,
            uses: Default::default(),
            features: Arc::default(),
            allowed: Vec::new(),
            items,
        },
    );
}

pub(super) fn runtime_module() -> Module {
    Module {
        docs: Docs::default(),
        name: names::module("runtime"),
        file: None,
        public: true,
        formatted: true,
    }
}

impl Planning<'_> {
    /// The module's own file, with its public modules, and types beside the client's.
    pub(in crate::plan) fn root_file(
        &self,
        public: Vec<&'static str>,
        types: Vec<Ident>,
        gives_resources: bool,
    ) -> File {
        // Below a module that rustfmt passes over, it sees nothing.
        let formatted = !self.folder.is_empty();
        let public = public.into_iter().map(|name| (name, true));
        let tables = self.xml.are_used().then_some((xml::MODULE, false));
        let modules = public.chain([("client", false)]).chain(tables);
        let mut modules: Vec<Module> = modules
            .map(|(name, public)| Module {
                docs: Docs::default(),
                name: names::module(name),
                file: None,
                public,
                formatted,
            })
            .collect();
        if self.folder.is_empty() {
            modules.push(runtime_module());
        }
        modules.sort_by(|a, b| a.name.cmp(&b.name));
        let mut items: Vec<Item> = modules.into_iter().map(Item::Module).collect();
        let shared = ["CallError", "Error", "ErrorKind", "Response"]
            .map(names::fixed)
            .to_vec();
        items.push(Item::Reexport {
            path: ["crate", "runtime"].map(names::fixed).to_vec(),
            names: shared,
        });
        let own = ["Client", "ClientBuilder"].map(names::fixed);
        let mut own: Vec<_> = own.into_iter().chain(types).collect();
        own.sort();
        items.push(Item::Reexport {
            path: ["self", "client"].map(names::fixed).to_vec(),
            names: own,
        });
        let events = names::module(WEBHOOKS);
        // What is declared above stands before a resource of that name.
        items.extend(gives_resources.then(|| Item::Reexport {
            path: ["self", RESOURCES].map(names::fixed).to_vec(),
            names: Vec::new(),
        }));
        File {
            path: self.root_path.clone(),
            home: self.home.clone(),
            module: String::new(),
            docs: front_page::docs(
                self.module.as_ref().expect("made above"),
                self.runtime_parts.contains(&Part::Patch),
            ),
            holds_models: false,
            uses: Default::default(),
            features: Arc::new(Features {
                shown: self.has_features() && self.folder.is_empty(),
                ..self.declaring_whole([(events, self.feature_of_events())])
            }),
            allowed: NAMES_AND_PROSE.to_vec(),
            items,
        }
    }
}
