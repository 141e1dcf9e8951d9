//! The text of a `generator.toml` in; what to generate of which documents, and where, out.

use std::ops::Range;

use super::pagination::{PAGINATION_KEY, rules};
use super::streams::{OPERATION_KEY, streams};
use super::table::{Table, problem, with_root};
use super::types::{Crates, TYPES_KEY, general, types};
use super::{
    ApiConfig, Config, DEEP_OBJECT_LISTS_KEY, DeepObjectLists, FORM_OBJECTS_KEY, FormObjects,
    Levels, Package, RESOURCE_FEATURES_KEY, SMOKE_TESTS_KEY, choices, idempotency, webhooks,
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::lock::Names;
use crate::nearest::nearest;

/// A configuration file, read.
#[derive(Clone, Debug)]
pub struct Setup {
    pub config: Config,
    /// Where each of [`Config::apis`] is described, in the same order.
    pub documents: Vec<DocumentEntry>,
    pub levels: Levels,
    /// The crate's folder, relative to the file's folder.
    pub output: String,
    /// The bytes of the package's version with its quotes; where it is not written, where it could be.
    pub version_at: Range<usize>,
}

/// A document as a configuration names it.
#[derive(Clone, Debug)]
pub struct DocumentEntry {
    /// Relative to the file's folder.
    pub path: String,
    /// The byte of the configuration where the path is written.
    pub at: usize,
    /// Overlays to apply to it, in order, relative to the file's folder.
    pub overlays: Vec<String>,
}

const ROOT: &[&str] = &["output", "package", DIAGNOSTICS_KEY, TYPES_KEY, "api"];

const PACKAGE: &[&str] = &[
    "name",
    "version",
    "license",
    "description",
    "repository",
    "publish",
    "dev-dependencies",
];

pub(super) const DIAGNOSTICS_KEY: &str = "diagnostics";

const DIAGNOSTICS: &[&str] = &["allow", "warn", "deny"];

const API: &[&str] = &[
    "document",
    "overlays",
    "select",
    "names",
    TYPES_KEY,
    webhooks::KEY,
    idempotency::KEY,
    OPERATION_KEY,
    PAGINATION_KEY,
    DEEP_OBJECT_LISTS_KEY,
    FORM_OBJECTS_KEY,
    SMOKE_TESTS_KEY,
    RESOURCE_FEATURES_KEY,
];

/// Reads the text of a configuration; `None` where something in it is wrong, and then it was said.
pub fn read(text: &str, diagnostics: &mut Diagnostics) -> Option<Setup> {
    let mut found = Diagnostics::default();
    let setup = with_root(text, &mut found, setup);
    let stops = found.stops();
    diagnostics.extend(found.iter().cloned());
    setup.filter(|_| !stops)
}

fn setup(root: &Table<'_>, diagnostics: &mut Diagnostics) -> Option<Setup> {
    root.only(ROOT, diagnostics);
    let output = required(root, "output", diagnostics);
    let mut version_at = 0..0;
    let package = match root.table("package", diagnostics) {
        Some(table) => {
            version_at = table.span("version", "name");
            package(&table, diagnostics)
        }
        None => {
            root.missing("package", diagnostics);
            None
        }
    };
    let levels = root.table(DIAGNOSTICS_KEY, diagnostics);
    let levels = levels.map(|table| levels_of(&table, diagnostics));
    let mut crates = Crates::default();
    let general = general(root, &mut crates, diagnostics);
    let mut apis = Vec::new();
    let mut documents = Vec::new();
    if let Some(table) = root.table("api", diagnostics) {
        for (name, at, table) in table.tables(diagnostics) {
            table.only(API, diagnostics);
            check_module(name, at, diagnostics);
            let own = types(&table, &general, &mut crates, diagnostics);
            if let Some(path) = required(&table, "document", diagnostics) {
                apis.push(ApiConfig {
                    module: name.to_owned(),
                    select: choices::selection(&table, diagnostics),
                    names: choices::names(&table, diagnostics),
                    types: own,
                    webhooks: webhooks::signature(&table, diagnostics),
                    idempotency: idempotency::idempotency(&table, diagnostics),
                    streams: streams(&table, diagnostics),
                    pagination: rules(&table, diagnostics),
                    locked: Names::default(),
                    relock: false,
                    deep_object_lists: table
                        .named(DEEP_OBJECT_LISTS_KEY, &DeepObjectLists::NAMES, diagnostics)
                        .copied()
                        .unwrap_or_default(),
                    form_objects: table
                        .named(FORM_OBJECTS_KEY, &FormObjects::NAMES, diagnostics)
                        .copied()
                        .unwrap_or_default(),
                    smoke_tests: table.flag(SMOKE_TESTS_KEY, diagnostics).unwrap_or_default(),
                    resource_features: table.flag(RESOURCE_FEATURES_KEY, diagnostics),
                });
                let overlays = table.texts("overlays", diagnostics);
                documents.push(DocumentEntry {
                    path,
                    at: table.at("document"),
                    overlays: overlays.into_iter().map(|(path, _)| path).collect(),
                });
            }
        }
    }
    if apis.is_empty() {
        root.missing("api", diagnostics);
    }
    let config = Config {
        package: package?,
        apis,
        at_root: false,
    };
    Some(Setup {
        config,
        documents,
        levels: levels.unwrap_or_default(),
        output: output?,
        version_at,
    })
}

pub(super) fn levels_of(table: &Table<'_>, diagnostics: &mut Diagnostics) -> Levels {
    table.only(DIAGNOSTICS, diagnostics);
    let mut codes = |key: &str| {
        let mut codes = Vec::new();
        for (name, at) in table.texts(key, diagnostics) {
            match Code::named(&name) {
                Some(code) => codes.push(code),
                None => no_code(&name, at, diagnostics),
            }
        }
        codes
    };
    Levels {
        allow: codes("allow"),
        warn: codes("warn"),
        deny: codes("deny"),
    }
}

fn no_code(name: &str, at: usize, diagnostics: &mut Diagnostics) {
    let names = Code::ALL.iter().map(|code| code.as_str());
    let message = format!("there is no code `{name}`");
    diagnostics.push(Diagnostic::configuration(at, message).meant(nearest(name, names)));
}

fn package(table: &Table<'_>, diagnostics: &mut Diagnostics) -> Option<Package> {
    table.only(PACKAGE, diagnostics);
    let name = required(table, "name", diagnostics)?;
    check_package(&name, table.at("name"), diagnostics);
    let dev_dependencies = table.table("dev-dependencies", diagnostics);
    let standard = Package::named(name);
    Some(Package {
        version: table
            .text("version", diagnostics)
            .unwrap_or(standard.version),
        license: table
            .text("license", diagnostics)
            .unwrap_or(standard.license),
        description: table.text("description", diagnostics),
        repository: table.text("repository", diagnostics),
        publish: table.flag("publish", diagnostics).unwrap_or(false),
        dev_dependencies: dev_dependencies
            .map(|table| table.verbatim())
            .unwrap_or_default(),
        name: standard.name,
    })
}

fn required(table: &Table<'_>, key: &str, diagnostics: &mut Diagnostics) -> Option<String> {
    let before = diagnostics.len();
    let text = table.text(key, diagnostics);
    if text.is_none() && diagnostics.len() == before {
        table.missing(key, diagnostics);
    }
    text
}

fn check_module(name: &str, at: usize, diagnostics: &mut Diagnostics) {
    if !super::is_module_name(name) {
        problem(
            diagnostics,
            at,
            format!("`{name}` cannot name a Rust module"),
        );
    }
}

fn check_package(name: &str, at: usize, diagnostics: &mut Diagnostics) {
    if let Some(why) = super::unfit_package(name) {
        problem(diagnostics, at, why);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{choices, document, idempotency, pagination, streams};
    use super::*;
    use crate::diagnostic::Spot;

    fn messages(text: &str) -> Vec<(String, usize, String)> {
        let mut diagnostics = Diagnostics::default();
        let read = read(text, &mut diagnostics);
        assert_eq!(read.is_none(), diagnostics.stops());
        let told = |diagnostic: &Diagnostic| {
            assert_eq!(diagnostic.code, Code::Configuration);
            let Spot::Offset(_, at) = diagnostic.labels[0].spot else {
                panic!("a configuration has offsets")
            };
            let line = text[..at].matches('\n').count() + 1;
            (
                diagnostic.message.clone(),
                line,
                diagnostic.help.clone().unwrap_or_default(),
            )
        };
        diagnostics.iter().map(told).collect()
    }

    #[test]
    fn apis_keep_the_order_of_the_file() {
        let text = "output = \"out\"\n[package]\nname = \"c\"\n[package.dev-dependencies]\nb = { version = \"1\" }\na = \"2\"\n\
                    [api.zebra]\ndocument = \"z.yaml\"\n[api.ant]\ndocument = \"a.yaml\"\n";
        let setup = read(text, &mut Diagnostics::default()).expect("a right configuration");
        let modules: Vec<_> = setup
            .config
            .apis
            .iter()
            .map(|api| api.module.as_str())
            .collect();
        assert_eq!(modules, ["zebra", "ant"]);
        assert_eq!(setup.documents[1].path, "a.yaml");
        assert_eq!(setup.output, "out");
        let package = setup.config.package;
        assert_eq!(
            (
                package.version.as_str(),
                package.license.as_str(),
                package.publish
            ),
            ("0.1.0", "0BSD", false)
        );
        let dev = [("b", "{ version = \"1\" }"), ("a", "\"2\"")]
            .map(|(n, v)| (n.to_owned(), v.to_owned()));
        assert_eq!(package.dev_dependencies, dev);
    }

    #[test]
    fn unknown_keys_are_reported_where_they_stand() {
        let text = "output = \"o\"\nouptut = 1\n[package]\nname = \"c\"\nlicence = \"MIT\"\n[api.a]\ndocument = \"a\"\nurl = \"b\"\n";
        let expected = [
            ("the file has no key `ouptut`", 2, "there is `output`"),
            ("`[package]` has no key `licence`", 5, "there is `license`"),
            (
                "`[api.a]` has no key `url`",
                8,
                "the keys are `document`, `overlays`, `select`, `names`, `types`, `webhooks`, `idempotency`, `operation`, `pagination`, `deep-object-lists`, `form-objects`, `smoke-tests`, `resource-features`",
            ),
        ];
        assert_eq!(
            messages(text),
            expected.map(|(m, l, h)| (m.to_owned(), l, h.to_owned()))
        );
    }

    #[test]
    fn what_is_missing_or_ill_typed_is_reported_at_once() {
        let text = "output = 3\n[package]\nname = \"no good\"\npublish = \"yes\"\n[api.fn]\ndocument = \"a\"\n[api.b]\n";
        let found: Vec<_> = messages(text)
            .into_iter()
            .map(|(message, line, _)| (message, line))
            .collect();
        let expected = [
            ("`output` is an integer, not a string", 1),
            ("`no good` cannot name a package", 3),
            ("`publish` is a string, not `true` or `false`", 4),
            ("`fn` cannot name a Rust module", 5),
            ("`[api.b]` has no `document`", 7),
        ];
        assert_eq!(found, expected.map(|(m, l)| (m.to_owned(), l)));
    }

    /// The names in a schema's `properties`, and those of the tables in it.
    fn described(schema: &serde_json::Value) -> Vec<String> {
        let members = schema["properties"].as_object().into_iter().flatten();
        members.map(|(name, _)| name.clone()).collect()
    }

    #[test]
    fn the_schema_describes_every_key() {
        let text = include_str!("../../../specs/generator.schema.json");
        let schema: serde_json::Value = serde_json::from_str(text).expect("JSON");
        let sorted = |keys: &[&str]| {
            let mut keys: Vec<_> = keys.iter().map(|key| key.to_string()).collect();
            keys.sort();
            keys
        };
        let of = |schema: &serde_json::Value| {
            let mut keys = described(schema);
            keys.sort();
            keys
        };
        let of_crate = &schema["$defs"]["crate"];
        let tables = &of_crate["properties"];
        assert_eq!(of(of_crate), sorted(ROOT));
        assert_eq!(of(&tables["package"]), sorted(PACKAGE));
        assert_eq!(of(&tables["api"]["additionalProperties"]), sorted(API));
        let shared = &schema["$defs"];
        assert_eq!(of(&shared["diagnostics"]), sorted(DIAGNOSTICS));
        assert_eq!(of(&shared["document"]), sorted(document::DOCUMENT));
        assert_eq!(of(&shared["select"]), sorted(choices::SELECT));
        assert_eq!(of(&shared["names"]), sorted(choices::NAMES));
        assert_eq!(of(&shared[webhooks::KEY]), sorted(webhooks::KEYS));
        assert_eq!(of(&shared[idempotency::KEY]), sorted(idempotency::KEYS));
        let operation = &shared["operation"]["additionalProperties"];
        assert_eq!(of(operation), sorted(streams::OPERATION));
        let stream = &operation["properties"]["stream"];
        assert_eq!(of(stream), sorted(streams::STREAM));
        let rule = &shared["pagination"]["additionalProperties"];
        assert_eq!(of(rule), sorted(pagination::RULE));
        let choice = &shared[TYPES_KEY]["additionalProperties"]["oneOf"][1];
        assert_eq!(of(choice), sorted(super::super::types::KEYS));
    }

    #[test]
    fn a_text_that_is_not_toml_is_reported_where_it_breaks() {
        let found = messages("output = \"a\"\npackage = [\n");
        assert_eq!(found.len(), 1);
        assert!(found[0].1 >= 2, "{found:?}");
    }
}
