//! The manifests of the workspace and of the runtime in; what a client's manifest says of features and dependencies, out.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use toml::{Table, Value};

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

/// The runtime's dependencies, each a name and a TOML value.
pub(super) fn runtime() -> Vec<(String, String)> {
    let own = RUNTIME["dependencies"].as_table().expect("a table");
    let shared = WORKSPACE["workspace"]["dependencies"]
        .as_table()
        .expect("a table");
    let whole = |(name, own): (&String, &Value)| {
        let inherits = own.get("workspace").is_some();
        let shared = shared.get(name).filter(|_| inherits);
        (name.clone(), spelled(&merged(own, shared)))
    };
    own.iter().map(whole).collect()
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

    #[test]
    fn every_dependency_has_a_version_and_none_is_inherited() {
        for (name, value) in runtime() {
            assert!(
                value.contains(|c: char| c.is_ascii_digit()),
                "{name} = {value}"
            );
            assert!(!value.contains("workspace"), "{name} = {value}");
        }
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
