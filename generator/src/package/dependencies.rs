//! The manifests of the workspace and of the runtime in; what a client's manifest says of features and dependencies, out.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use toml::{Table, Value};

use crate::runtime_files::Part;

static WORKSPACE: LazyLock<Table> = LazyLock::new(|| read(include_str!("../../../Cargo.toml")));
static RUNTIME: LazyLock<Table> = LazyLock::new(|| read(include_str!("../../runtime/Cargo.toml")));

fn read(manifest: &str) -> Table {
    manifest
        .parse()
        .expect("the project's own manifests are TOML")
}

/// The oldest Rust the runtime compiles with.
pub(super) fn rust_version() -> String {
    WORKSPACE["workspace"]["package"]["rust-version"]
        .as_str()
        .expect("a version")
        .to_owned()
}

/// The lines of `[features]`: the runtime's.
pub(super) fn features() -> Vec<String> {
    let features = RUNTIME["features"].as_table().expect("a table");
    let mut lines: Vec<_> = features
        .iter()
        .map(|(name, value)| format!("{name} = {value}"))
        .collect();
    // The default first, as a reader expects it.
    lines.sort_by_key(|line| !line.starts_with("default "));
    lines
}

/// Whether a feature or a dependency of the runtime has a name.
pub(super) fn is_taken(name: &str) -> bool {
    let tables = ["features", "dependencies"].map(|table| RUNTIME[table].as_table());
    let mut tables = tables.into_iter().flatten();
    tables.any(|table| table.contains_key(name))
}

/// What a client depends on that has these parts of the runtime and needs `more`, each a name and a TOML value, by
/// name. Of a crate that is in both, `more` says the version, and each adds its features.
pub(super) fn all(parts: &BTreeSet<Part>, more: &[(String, String)]) -> Vec<(String, String)> {
    let mut all = runtime(parts);
    for (name, value) in more {
        let whole = all
            .get(name)
            .map(|own| united(&read_value(own), &read_value(value)));
        all.insert(name.clone(), whole.unwrap_or_else(|| value.clone()));
    }
    all.into_iter().collect()
}

fn read_value(text: &str) -> Value {
    let mut table = read(&format!("value = {text}"));
    table.remove("value").expect("it was just written")
}

/// What the runtime and a user say of one crate: it is never optional, and has its default features unless neither
/// wants them.
fn united(own: &Value, users: &Value) -> String {
    let mut whole = merged(users, Some(own));
    let without = |value: &Value| value.get(DEFAULTS).and_then(Value::as_bool) == Some(false);
    if !(without(own) && without(users)) {
        whole.remove(DEFAULTS);
    }
    whole.remove(OPTIONAL);
    spelled(&whole)
}

/// The runtime's dependencies but for those of the parts that are not there.
fn runtime(parts: &BTreeSet<Part>) -> BTreeMap<String, String> {
    let names: Vec<&str> = parts.iter().map(|part| part.name()).collect();
    let own = RUNTIME["dependencies"].as_table().expect("a table");
    let shared = WORKSPACE["workspace"]["dependencies"]
        .as_table()
        .expect("a table");
    let of_parts = RUNTIME["package"]["metadata"]["parts"]
        .as_table()
        .expect("a table");
    let is_of = |value: &Value, name: &str| {
        let names = value.as_array().into_iter().flatten();
        names.filter_map(Value::as_str).any(|other| other == name)
    };
    let needed = |name: &str| {
        let mut of = of_parts
            .iter()
            .filter(|(_, names)| is_of(names, name))
            .peekable();
        of.peek().is_none() || of.any(|(part, _)| names.contains(&part.as_str()))
    };
    let whole = |(name, own): (&String, &Value)| {
        let inherits = own.get("workspace").is_some();
        let shared = shared.get(name).filter(|_| inherits);
        (name.clone(), spelled(&merged(own, shared)))
    };
    own.iter()
        .filter(|(name, _)| needed(name))
        .map(whole)
        .collect()
}

/// What a member says of a dependency, with what the workspace says of it.
fn merged(own: &Value, shared: Option<&Value>) -> BTreeMap<&'static str, Value> {
    let mut merged = BTreeMap::new();
    let mut features = Vec::new();
    for value in shared.into_iter().chain([own]) {
        if value.is_str() {
            merged.insert(VERSION, value.clone());
        }
        for key in [VERSION, DEFAULTS, OPTIONAL] {
            if let Some(value) = value.get(key) {
                merged.insert(key, value.clone());
            }
        }
        for feature in value
            .get(FEATURES)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            if !features.contains(feature) {
                features.push(feature.clone());
            }
        }
    }
    if !features.is_empty() {
        merged.insert(FEATURES, Value::Array(features));
    }
    merged
}

const VERSION: &str = "version";
const DEFAULTS: &str = "default-features";
const FEATURES: &str = "features";
const OPTIONAL: &str = "optional";

fn spelled(dependency: &BTreeMap<&'static str, Value>) -> String {
    let keys = [VERSION, DEFAULTS, FEATURES, OPTIONAL];
    let parts: Vec<_> = keys
        .iter()
        .filter_map(|key| Some(format!("{key} = {}", dependency.get(key)?)))
        .collect();
    match dependency.get(VERSION) {
        Some(version) if dependency.len() == 1 => version.to_string(),
        Some(_) | None => format!("{{ {} }}", parts.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::unfit_package;

    #[test]
    fn every_dependency_has_a_version_and_none_is_inherited() {
        for (name, value) in runtime(&BTreeSet::from([Part::Date])) {
            assert!(
                value.contains(|c: char| c.is_ascii_digit()),
                "{name} = {value}"
            );
            assert!(!value.contains("workspace"), "{name} = {value}");
        }
    }

    #[test]
    fn no_client_is_called_like_what_it_depends_on() {
        let own = RUNTIME["dependencies"].as_table().expect("a table");
        for name in own.keys() {
            assert!(unfit_package(name).is_some(), "{name}");
            assert!(unfit_package(&name.replace('-', "_")).is_some(), "{name}");
        }
        assert_eq!(unfit_package("http-client"), None);
    }

    #[test]
    fn a_part_brings_its_crates() {
        let names = |part| {
            all(&BTreeSet::from([part]), &[])
                .into_iter()
                .map(|(name, _)| name)
        };
        assert!(names(Part::Date).any(|name| name == "chrono"));
        assert!(names(Part::Union).all(|name| name != "chrono"));
    }

    #[test]
    fn only_a_part_names_its_crates() {
        let of_parts = RUNTIME["package"]["metadata"]["parts"].as_table();
        let crates = of_parts.expect("a table").values();
        let crates = crates.flat_map(|names| names.as_array().into_iter().flatten());
        let crates: Vec<String> = crates
            .filter_map(Value::as_str)
            .map(|name| format!("{}::", name.replace('-', "_")))
            .collect();
        assert!(crates.len() > 2);
        for (path, text) in crate::runtime_files::files(&BTreeSet::new()) {
            let mut lines = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"));
            let wrong = lines.find(|line| crates.iter().any(|name| line.contains(name)));
            assert_eq!(wrong, None, "{path}");
        }
    }

    #[test]
    fn a_user_adds_to_what_the_runtime_says() {
        let more = |value: &str| vec![("chrono".to_owned(), value.to_owned())];
        let chrono = |parts: &[Part], value: &str| {
            let all = all(&parts.iter().copied().collect(), &more(value));
            let of = all.into_iter().filter(|(name, _)| name == "chrono");
            of.map(|(_, value)| value).collect::<Vec<_>>()
        };
        let users = "{ version = \"0.4.40\", features = [\"serde\", \"clock\"] }";
        assert_eq!(chrono(&[], users), [users]);
        let both = "{ version = \"0.4.40\", features = [\"now\", \"serde\", \"clock\"] }";
        assert_eq!(chrono(&[Part::Date], users), [both]);
    }

    #[test]
    fn a_member_adds_to_what_the_workspace_says() {
        let value = |text: &str| read(&format!("x = {text}"))["x"].clone();
        let shared = value("{ version = \"1\", default-features = false, features = [\"a\"] }");
        let own = value("{ workspace = true, features = [\"a\", \"b\"], optional = true }");
        let text = spelled(&merged(&own, Some(&shared)));
        assert_eq!(
            text,
            "{ version = \"1\", default-features = false, features = [\"a\", \"b\"], optional = true }"
        );
        assert_eq!(
            spelled(&merged(
                &value("{ workspace = true }"),
                Some(&value("\"2\""))
            )),
            "\"2\""
        );
    }
}
