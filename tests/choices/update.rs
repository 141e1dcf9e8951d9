//! Documents that are updated: what is printed, and what is written, all of it or nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use generator::command::Outcome;

use crate::place::{CONFIG, Place};

const DOCUMENT: &str = "\
openapi: 3.1.1
info: {title: Small, version: '1'}
servers: [{url: 'https://api.example.com'}]
paths:
  /things/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: Fine, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
components:
  schemas:
    Thing: {type: object, properties: {name: {type: string}, kind: {type: string}}}
";

fn generated(config: &str) -> Place {
    let place = Place::new();
    place.put("specs/generator.toml", config);
    place.put("specs/small.yaml", DOCUMENT);
    let (outcome, out, err) = place.run("");
    assert_eq!(outcome, Outcome::Fine, "{out}{err}");
    place
}

/// Every file below a folder.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut left = vec![folder.to_owned()];
    while let Some(folder) = left.pop() {
        for path in conformance::entries(&folder) {
            match path.is_dir() {
                true => left.push(path),
                false => drop(found.insert(
                    path.display().to_string(),
                    fs::read_to_string(&path).expect("a text"),
                )),
            }
        }
    }
    found
}

const MORE: &str = "properties: {name: {type: string}, size: {type: integer}, kind:";

#[test]
fn a_new_document_is_put_in_place_with_its_client() {
    let config = CONFIG.replace(
        "name = \"client\"",
        "name = \"client\" # Ours.\nversion = \"1.4.0\"",
    );
    let place = generated(&config);
    place.put(
        "new.yaml",
        &DOCUMENT.replace("properties: {name: {type: string}, kind:", MORE),
    );
    let (outcome, out, err) = place.run("update small new.yaml");
    assert_eq!(outcome, Outcome::Fine, "{out}{err}");
    let expected = "minor: 1 is new\n\nnew\n  models::Thing.size\n    + size: Option<i64>\n    specs/small.yaml:11:62\n\n\
                    specs/small.yaml: updated\nclient: 4 files written, ";
    assert!(out.starts_with(expected), "{out}");
    assert!(out.ends_with("\nclient: 1.4.0 → 1.5.0\n"), "{out}");
    let read = |path: &str| fs::read_to_string(place.0.join(path)).expect("a file");
    assert_eq!(read("specs/small.yaml"), read("new.yaml"));
    assert_eq!(
        read("specs/generator.toml"),
        config.replace("1.4.0", "1.5.0")
    );
    assert!(read("client/Cargo.toml").contains("version = \"1.5.0\""));
    assert_eq!(
        read("client/CHANGELOG.md"),
        "# Changelog\n\n## 1.5.0\n\n* `models::Thing.size` is new: `size: Option<i64>`\n"
    );
    assert_eq!(place.run("--check").0, Outcome::Fine);
    let (_, out, _) = place.run("update small new.yaml");
    assert_eq!(out, "specs/small.yaml: nothing is new\n");
    // What breaks, as it is said of each version.
    place.put(
        "newer.yaml",
        &DOCUMENT.replace(
            "name: {type: string}",
            "title: {type: string}, size: {type: integer}",
        ),
    );
    let (outcome, out, err) = place.run("update small newer.yaml --print markdown");
    assert_eq!(outcome, Outcome::Fine, "{out}{err}");
    assert!(
        out.starts_with("**major**: 1 breaks programs, 1 is new.\n"),
        "{out}"
    );
    assert!(out.ends_with("\nclient: 1.5.0 → 2.0.0\n"), "{out}");
    let log = read("client/CHANGELOG.md");
    assert!(
        log.starts_with(
            "# Changelog\n\n## 2.0.0\n\n* **Breaks:** `models::Thing.name` is removed\n"
        ),
        "{log}"
    );
    assert!(log.contains("\n\n## 1.5.0\n\n"), "{log}");
}

#[test]
fn no_bump_leaves_the_version() {
    let place = generated(CONFIG);
    place.put(
        "new.yaml",
        &DOCUMENT.replace("properties: {name: {type: string}, kind:", MORE),
    );
    let (outcome, out, err) = place.run("update small new.yaml --no-bump");
    assert_eq!(outcome, Outcome::Fine, "{out}{err}");
    assert!(!place.0.join("client/CHANGELOG.md").exists());
    assert_eq!(
        fs::read_to_string(place.0.join("specs/generator.toml"))
            .ok()
            .as_deref(),
        Some(CONFIG)
    );
    assert_eq!(place.run("--check").0, Outcome::Fine);
}

#[test]
fn a_page_is_merged_into_the_document() {
    let place = generated(CONFIG);
    let page = "# Delete a thing\n\n```yaml\nopenapi: 3.1.1\ninfo: {title: Small, version: '1'}\npaths:\n  /things/{id}:\n    delete:\n      operationId: deleteThing\n      parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n      responses: {'204': {description: Gone}}\n```\n";
    place.put("page.md", page);
    let (outcome, out, err) = place.run("update small page.md");
    assert_eq!(outcome, Outcome::Fine, "{out}{err}");
    assert!(
        out.starts_with("minor: 1 is new\n\nnew\n  client.things().delete\n"),
        "{out}"
    );
    assert!(out.ends_with("\nclient: 0.1.0 → 0.1.1\n"), "{out}");
    let document = fs::read_to_string(place.0.join("specs/small.yaml")).expect("the document");
    assert!(
        document.contains("    get:\n") && document.contains("    delete:\n"),
        "{document}"
    );
}

/// Whatever is wrong is said, and every file is as it was.
#[test]
fn what_cannot_be_updated_changes_nothing() {
    let overlay = "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions:\n  - {target: $.components.schemas.Thing, update: {description: Good}}\n";
    let place = Place::new();
    place.put("specs/small.yaml", DOCUMENT);
    place.put("specs/fix.yaml", overlay);
    place.put(
        "specs/generator.toml",
        &format!("{CONFIG}overlays = [\"fix.yaml\"]\n"),
    );
    assert_eq!(place.run("").0, Outcome::Fine);
    place.put("moved.yaml", &DOCUMENT.replace("Thing", "Item"));
    place.put("none.txt", "No document.\n");
    place.put(
        "new.yaml",
        &DOCUMENT.replace("properties: {name: {type: string}, kind:", MORE),
    );
    let before = files(&place.0);
    for (line, said) in [
        ("update small moved.yaml", "error[overlay-unmatched]"),
        ("update small none.txt", "error"),
        (
            "update other new.yaml",
            "error: specs/generator.toml has no `[api.other]`",
        ),
        ("update small missing.yaml", "missing.yaml"),
    ] {
        let (outcome, out, err) = place.run(line);
        assert_ne!(outcome, Outcome::Fine, "{line}: {out}{err}");
        assert!(err.contains(said), "{line}: {out}{err}");
        assert_eq!(files(&place.0), before, "{line}");
    }
    let models = "client/src/small/models.rs";
    let text = fs::read_to_string(place.0.join(models)).expect("the models");
    place.put(models, &format!("{text}// Mine.\n"));
    let before = files(&place.0);
    let (outcome, _, err) = place.run("update small new.yaml");
    assert_eq!(outcome, Outcome::Found);
    assert!(err.contains("error[edited-file]"), "{err}");
    assert_eq!(files(&place.0), before);
}

fn git(place: &Place, words: &[&str]) {
    let mut command = Command::new("git");
    let who = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-C"];
    command.args(who).arg(&place.0).args(words);
    let done = command.output().expect("git runs");
    assert!(done.status.success(), "{done:?}");
}

fn commit(place: &Place) {
    git(place, &["add", "."]);
    git(place, &["commit", "-qm", "One"]);
}

/// A document, the files that it refers to and its overlays are what they were in the revision.
#[test]
fn a_document_is_compared_with_a_revision() {
    let place = Place::new();
    let parts = "Thing: {type: object, properties: {name: {type: string}}}\n";
    let reference = DOCUMENT.replace("#/components/schemas/Thing", "parts.yaml#/Thing");
    place.put("specs/small.yaml", &reference);
    place.put("specs/parts.yaml", parts);
    let overlay = |title: &str| {
        format!(
            "overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions: [{{target: $.info, update: {{title: {title}}}}}]\n"
        )
    };
    place.put("specs/over.yaml", &overlay("Mine"));
    git(&place, &["init", "-q"]);
    commit(&place);
    git(&place, &["tag", "v1"]);
    let (outcome, out, err) =
        place.run("diff --since v1 specs/small.yaml --overlay specs/over.yaml");
    assert_eq!(outcome, Outcome::Fine, "{err}");
    assert!(out.starts_with("patch"), "{out}");
    place.put("specs/parts.yaml", &parts.replace("name:", "title:"));
    let (_, out, err) =
        place.run("diff --since v1 specs/small.yaml --overlay specs/over.yaml --fail-on major");
    assert!(
        out.starts_with("major") && out.contains(".name is removed"),
        "{out}{err}"
    );
    for (line, said) in [
        (
            "diff --since v2 specs/small.yaml",
            "git has no revision `v2`",
        ),
        ("diff --since v1 specs/new.yaml", "is not in `v1`"),
        ("diff specs/small.yaml", "<NEW>"),
        (
            "diff --since v1 specs/small.yaml specs/small.yaml",
            "cannot be used with",
        ),
    ] {
        let (outcome, _, err) = place.run(line);
        assert!(
            outcome == Outcome::Failed && err.contains(said),
            "{line}: {err}"
        );
    }
}

/// The document that a client was made from is found by its hash, whatever was committed since.
#[test]
fn generating_says_what_differs_since_the_last_time() {
    let place = Place::new();
    place.put("specs/small.yaml", DOCUMENT);
    git(&place, &["init", "-q"]);
    assert_eq!(place.run("").0, Outcome::Fine);
    commit(&place);
    let changed = DOCUMENT.replace("name: {type: string}", "title: {type: string}");
    place.put("specs/small.yaml", &changed);
    let (outcome, out, err) = place.run("");
    assert_eq!(outcome, Outcome::Fine, "{out}{err}");
    let expected =
        "specs/small.yaml, major: 1 breaks programs, 1 is new\n  models::Thing.name is removed\n";
    assert!(out.ends_with(expected), "{out}");
    // It was not committed, so that nothing can be said.
    place.put("specs/small.yaml", DOCUMENT);
    let (_, out, _) = place.run("");
    let expected = "specs/small.yaml is another than the client was made from, which is in no commit: `generator diff OLD NEW` compares\n";
    assert!(out.ends_with(expected), "{out}");
    // Nothing is said where the document is the same.
    place.put(
        "specs/generator.toml",
        &CONFIG.replace("\"client\"", "\"other-client\""),
    );
    let (_, out, _) = place.run("");
    assert!(out.ends_with(" s\n"), "{out}");
}

/// What the README shows is what is printed.
#[test]
fn the_update_in_the_readme_is_real() {
    let readme = fs::read_to_string(conformance::workspace().join("README.md")).expect("a README");
    let shown = readme.split("-- update files new.yaml\n").nth(1);
    let shown = shown.and_then(|rest| rest.split("```").next());
    let text = |name: &str| {
        let path = conformance::home().join("change/update").join(name);
        fs::read_to_string(path).expect("a document")
    };
    let place = Place::new();
    let config = "output = \"../generated-client\"\n[package]\nname = \"generated-client\"\nversion = \"0.3.1\"\n[api.files]\ndocument = \"files.yaml\"\n";
    place.put("specs/generator.toml", config);
    place.put("specs/files.yaml", &text("old.yaml"));
    assert_eq!(place.run("").0, Outcome::Fine);
    place.put("new.yaml", &text("new.yaml"));
    let (_, out, _) = place.run("update files new.yaml");
    assert_eq!(shown, Some(out.as_str()));
}
