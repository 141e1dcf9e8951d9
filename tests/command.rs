//! Command lines in; what they print, what they write and how they end, out.

use std::fs;
use std::path::Path;

use generator::command::Outcome;

mod place;

use place::{CONFIG, DOCUMENT, Place};

#[test]
fn a_renamed_property_makes_the_client_stale() {
    let place = Place::new();
    assert_eq!(place.run("").0, Outcome::Fine);
    assert_eq!(
        place.run("--check"),
        (
            Outcome::Fine,
            "client: up to date\n".to_owned(),
            place.run("--check").2
        )
    );
    place.put(
        "specs/small.yaml",
        &DOCUMENT.replace("name: {type: string}", "title: {type: string}"),
    );
    let (outcome, out, _) = place.run("--check");
    assert_eq!(outcome, Outcome::Found);
    assert!(
        out.contains("--- client/src/small/models.rs\n+++ client/src/small/models.rs\n"),
        "{out}"
    );
    assert!(
        out.contains("\n-    pub name: Option<String>,\n+    pub title: Option<String>,\n"),
        "{out}"
    );
    assert!(out.contains("src/small/models.rs: differs\n"), "{out}");
    let models = fs::read_to_string(place.0.join("client/src/small/models.rs"))
        .expect("the client is there");
    assert!(models.contains("pub name"), "a check writes nothing");
}

#[test]
fn the_configuration_is_found_from_below() {
    let place = Place::new();
    let (outcome, out, err) = place.run_in(&place.0.join("specs"), "");
    assert_eq!(outcome, Outcome::Fine, "{err}");
    assert!(
        out.starts_with("small.yaml: 1 operation, 1 type\n../client: "),
        "{out}"
    );
    let (outcome, _, err) = place.run_in(Path::new("/"), "");
    assert_eq!(outcome, Outcome::Failed);
    assert!(err.contains("no specs/generator.toml"), "{err}");
}

#[test]
fn findings_stop_at_the_chosen_level() {
    let place = Place::new();
    let line = "generate specs/small.yaml --output out";
    assert_eq!(place.run(&format!("{line} --strict")).0, Outcome::Found);
    assert_eq!(
        place.run(&format!("{line} --deny missing-operation-id")).0,
        Outcome::Found
    );
    assert!(!place.0.join("out").exists(), "nothing is written");
    assert_eq!(
        place.run(&format!("{line} --deny raw-json")).0,
        Outcome::Fine
    );
    let (outcome, _, err) = place.run(&format!("{line} --deny raw-jsn"));
    assert_eq!(outcome, Outcome::Failed);
    assert!(err.contains("did you mean `raw-json`?"), "{err}");
}

#[test]
fn the_configuration_sets_levels() {
    let place = Place::new();
    assert!(place.run("").2.contains("warning[open-type]"));
    place.put(
        "specs/generator.toml",
        &CONFIG.replace("[api", "[diagnostics]\nallow = [\"open-type\"]\n[api"),
    );
    assert!(!place.run("").2.contains("open-type"));
    place.put(
        "specs/generator.toml",
        &CONFIG.replace("[api", "[diagnostics]\ndeny = [\"open-type\"]\n[api"),
    );
    let (outcome, _, err) = place.run("");
    assert_eq!(outcome, Outcome::Found);
    assert!(err.contains("error[open-type]"), "{err}");
}

#[test]
fn an_edited_file_is_kept_until_it_may_be_lost() {
    let place = Place::new();
    assert_eq!(place.run("").0, Outcome::Fine);
    place.put("client/src/lib.rs", "// Mine.\n");
    let (outcome, _, err) = place.run("");
    assert_eq!(outcome, Outcome::Found);
    assert!(
        err.contains("error[edited-file]") && err.contains("--> client/src/lib.rs:1:1"),
        "{err}"
    );
    assert_eq!(place.run("--overwrite").0, Outcome::Fine);
    assert_eq!(place.run("--check").0, Outcome::Fine);
}

#[test]
fn a_crate_inside_a_workspace_is_told_apart() {
    let place = Place::new();
    place.put("Cargo.toml", "[workspace]\nmembers = []\n");
    let line = "generate specs/small.yaml --output clients/small";
    let (outcome, out, _) = place.run(line);
    assert_eq!(outcome, Outcome::Fine);
    assert!(
        out.contains("It lies in the workspace of Cargo.toml"),
        "{out}"
    );
    assert!(!place.run(line).1.contains("workspace"), "once is enough");
}

#[test]
fn an_overlay_changes_what_is_generated() {
    let place = Place::new();
    place.put("o.yaml", "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions:\n  - {target: $.components.schemas.Thing.properties, update: {more: {type: boolean}}}\n");
    let (outcome, out, _) = place.run("dump specs/small.yaml --overlay o.yaml --stage api");
    assert_eq!(outcome, Outcome::Fine);
    assert!(out.contains("more?: boolean"), "{out}");
    let (_, effective, _) = place.run("dump specs/small.yaml --overlay o.yaml --stage effective");
    assert!(effective.contains("\"more\": {"), "{effective}");
}

#[test]
fn a_missing_document_is_reported_where_it_is_named() {
    let place = Place::new();
    fs::remove_file(place.0.join("specs/small.yaml")).expect("the document can be removed");
    let (outcome, _, err) = place.run("");
    assert_eq!(outcome, Outcome::Failed);
    assert!(err.contains("--> specs/generator.toml:5:12"), "{err}");
}

#[test]
fn a_census_tells_what_is_wanting_from_what_is_meant() {
    let place = Place::new();
    let (outcome, out, _) = place.run("check specs/small.yaml --census");
    assert_eq!(outcome, Outcome::Fine);
    assert!(
        out.contains("specs/small.yaml: 1 operation, 0 webhooks, 1 type\n"),
        "{out}"
    );
    assert!(
        out.contains(
            "raw JSON for want of a type: 1 of 4\n  #/components/schemas/Thing: members not named\n"
        ),
        "{out}"
    );
    assert!(
        out.ends_with("anything, as the document says: 0 of 4\n"),
        "{out}"
    );
}

#[test]
fn pages_are_merged_into_a_document() {
    let place = Place::new();
    let page = "# Lists\n\n```yaml /openapi.yaml get /more\nopenapi: 3.1.0\npaths:\n  /more:\n    get:\n      responses: {}\n```\n";
    place.put("page.md", page);
    let line = "merge page.md --into new.yaml";
    let (outcome, out, err) = place.run(&format!("{line} --check"));
    assert_eq!(outcome, Outcome::Found, "{err}");
    assert!(out.contains("+  /more:\n"), "{out}");
    assert!(!place.0.join("new.yaml").exists(), "a check writes nothing");

    let (outcome, out, err) = place.run(line);
    assert_eq!(outcome, Outcome::Fine, "{err}");
    assert_eq!(
        out,
        "added: openapi\nadded: paths\nnew.yaml: 2 added, 0 replaced\n"
    );
    let new = fs::read_to_string(place.0.join("new.yaml")).expect("a document");
    assert_eq!(
        new,
        "openapi: 3.1.0\npaths:\n  /more:\n    get:\n      responses: {}\n"
    );
    let (outcome, out, _) = place.run(line);
    assert_eq!(
        (outcome, out.as_str()),
        (Outcome::Fine, "new.yaml: nothing is new\n")
    );

    place.put(
        "other.md",
        &page.replace("responses", "operationId: a\n      responses"),
    );
    let (outcome, _, err) = place.run("merge other.md --into new.yaml");
    assert_eq!(outcome, Outcome::Found);
    assert!(
        err.contains("error[contradiction]") && err.contains("new.yaml:4:"),
        "{err}"
    );
    let (outcome, out, err) = place.run("merge other.md --into new.yaml --replace");
    assert_eq!(outcome, Outcome::Fine, "{err}");
    assert_eq!(
        out,
        "replaced: paths /more get\nnew.yaml: 0 added, 1 replaced\n"
    );
}
