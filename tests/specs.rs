//! The documents of `specs/` in; the committed client out, the same every time.

use std::fs;

use conformance::{name, workspace};
use generator::command::{Outcome, Surroundings, load, run};
use generator::config::file::{DocumentEntry, Setup, read};
use generator::diagnostic::Diagnostics;
use generator::overlay;
use generator::sources::Source;
use generator::{Files, generate};
use serde_yaml::Value;

fn generated() -> Files {
    let specs = workspace().join("specs");
    let text =
        fs::read_to_string(specs.join("generator.toml")).expect("specs/generator.toml is there");
    let mut found = Diagnostics::default();
    let Setup {
        config, documents, ..
    } = read(&text, &mut found).unwrap_or_else(|| panic!("{found:?}"));
    let text = |path: &String| fs::read_to_string(specs.join(path)).expect("overlays are there");
    let mut sources = Vec::new();
    for DocumentEntry { path, overlays, .. } in &documents {
        let document = load(path.as_ref(), &specs, &[]).expect("the documents are there");
        let overlay = |path: &String| Source {
            path: path.into(),
            text: text(path),
        };
        let overlays: Vec<_> = overlays.iter().map(overlay).collect();
        let overlaid = overlay::apply(&document, &overlays, &mut found);
        sources.push(overlaid.effective.expect("the overlays are right"));
    }
    generate(&sources, &config)
        .files
        .expect("the documents of specs/ are usable")
}

#[test]
fn the_same_documents_give_the_same_bytes() {
    assert!(generated() == generated());
}

#[test]
fn the_committed_client_is_what_its_documents_give() {
    let mut out = Vec::new();
    let mut err = Vec::new();
    let at = Surroundings {
        folder: workspace().to_owned(),
        others: Vec::new(),
        colours: false,
        terminal: false,
        out: &mut out,
        err: &mut err,
    };
    let outcome = run(["generator", "--check"].map(Into::into), at);
    let said = String::from_utf8_lossy(&out).into_owned() + &String::from_utf8_lossy(&err);
    assert_eq!(
        outcome,
        Outcome::Fine,
        "run `cargo run -p generator`\n\n{said}"
    );
}

#[test]
fn every_document_of_the_folder_is_generated_from() {
    let config = fs::read_to_string(workspace().join("specs/generator.toml"))
        .expect("specs/generator.toml is there");
    for path in conformance::entries(&workspace().join("specs")) {
        let name = name(&path);
        let document = ![".overlay.", ".schema."]
            .iter()
            .any(|other| name.contains(other))
            && (name.ends_with(".yaml") || name.ends_with(".json"));
        assert!(
            !document || config.contains(&format!("\"{name}\"")),
            "{name} is in no table of specs/generator.toml"
        );
    }
}

/// Of everything that says that it is not verified, the operation, schema or member that is nearest.
fn unverified<'a>(value: &'a Value, within: &'a str, name: Option<&'a str>) -> Vec<&'a str> {
    let Value::Mapping(members) = value else {
        let items = value.as_sequence().into_iter().flatten();
        return items
            .flat_map(|item| unverified(item, within, name))
            .collect();
    };
    let id = members.get("operationId").and_then(Value::as_str);
    let name = id.or(name);
    let mut found = Vec::new();
    if members.contains_key("x-unverified") {
        found.extend(name);
    }
    for (key, member) in members {
        let key = key.as_str().unwrap_or_default();
        let named = ["properties", "responses", "schemas"].contains(&within);
        let name = if named { Some(key) } else { name };
        found.extend(unverified(member, key, name));
    }
    found
}

#[test]
fn what_is_not_verified_is_listed() {
    let specs = workspace().join("specs");
    let read = |name: &str| fs::read_to_string(specs.join(name)).expect("it is there");
    let listed = read("README.md");
    for path in conformance::entries(&specs) {
        let name = name(&path);
        if !name.ends_with(".yaml") {
            continue;
        }
        let text = read(&name);
        let value: Value = serde_yaml::from_str(&text).expect("it is YAML");
        for what in unverified(&value, "", None) {
            assert!(
                listed.contains(&format!("`{what}`")),
                "{name} says `x-unverified` of `{what}`, which specs/README.md does not list"
            );
        }
    }
}
