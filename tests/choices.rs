//! Configurations of documents, progress and timings: command lines in; what they print and write, out.

use std::fs;

use generator::command::Outcome;

#[path = "choices/locked.rs"]
mod locked;
mod place;
#[path = "choices/provenance.rs"]
mod provenance;
#[path = "choices/renamed.rs"]
mod renamed;
#[path = "choices/update.rs"]
mod update;

use place::{CONFIG, DOCUMENT, Place};

/// Two resources, of which a configuration chooses one.
const SHOP: &str = "\
openapi: 3.1.1
info: {title: Shop, version: '1'}
servers: [{url: 'https://api.example.com'}]
paths:
  /pets: {get: {operationId: findAllPets, tags: [Pets], responses: {'200': {description: Fine, content: {application/json: {schema: {$ref: '#/components/schemas/Pet_DTO'}}}}}}}
  /shops: {get: {operationId: listShops, tags: [Shops], responses: {'200': {description: Fine, content: {application/json: {schema: {$ref: '#/components/schemas/Shop'}}}}}}}
components:
  schemas:
    Pet_DTO: {type: object, properties: {name: {type: string}}}
    Shop: {type: object, properties: {pair: {type: array, prefixItems: [{}, {}]}}}
";

const CHOICES: &str = "\
overlays = ['fix.yaml']
[select]
include = ['tag:Pets']
[names]
types = { Pet_DTO = 'Pet' }
operations = { findAllPets = 'list' }
[diagnostics]
deny = ['open-type']
";

#[test]
fn a_configuration_of_one_document_chooses_and_names() {
    let place = Place::new();
    place.put("specs/shop.yaml", SHOP);
    place.put("specs/shop.toml", CHOICES);
    place.put("specs/fix.yaml", "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions:\n  - {target: $.components.schemas.Pet_DTO.properties, update: {age: {type: integer}}}\n");
    let line = "generate specs/shop.yaml --config specs/shop.toml --output out";
    let (outcome, out, err) = place.run(line);
    assert_eq!(outcome, Outcome::Fine, "{err}");
    assert!(
        out.starts_with("specs/shop.yaml: 1 operation, 1 type\n"),
        "{out}"
    );
    let read = |path: &str| fs::read_to_string(place.0.join(path)).expect("a generated file");
    assert!(read("out/src/resources/pets.rs").contains("pub fn list(&self)"));
    let models = read("out/src/models.rs");
    assert!(models.contains("pub struct Pet {") && models.contains("pub age: Option<i64>"));
    assert!(!models.contains("struct Shop"), "{models}");
    assert_eq!(place.run(&format!("{line} --check")).0, Outcome::Fine);
    place.put("out/Cargo.toml", "");
    let (_, out, _) = place.run(&format!("{line} --check"));
    assert!(out.contains(&format!("Run `generator {line}`")), "{out}");
    let (_, out, _) = place.run("check specs/shop.yaml --config specs/shop.toml");
    assert!(out.contains("1 operation, 0 webhooks, 1 type\n"), "{out}");
    let (_, out, _) = place.run("dump specs/shop.yaml --config specs/shop.toml");
    assert!(out.contains("Pet_DTO") && !out.contains("Shop {"), "{out}");
    // The levels of the file count too.
    place.put("specs/shop.toml", "[diagnostics]\ndeny = ['open-type']\n");
    assert_eq!(place.run(line).0, Outcome::Found);
}

#[test]
fn choices_are_made_for_each_document_of_a_crate() {
    let place = Place::new();
    place.put("specs/shop.yaml", SHOP);
    let api = "[api.shop]\ndocument = 'shop.yaml'\n[api.shop.select]\nexclude = ['listShops']\n[api.shop.names.types]\nPet_DTO = 'Animal'\n";
    place.put("specs/generator.toml", &format!("{CONFIG}{api}"));
    let (outcome, out, err) = place.run("");
    assert_eq!(outcome, Outcome::Fine, "{err}");
    assert!(out.contains("small.yaml: 1 operation, 1 type\n"), "{out}");
    assert!(out.contains("shop.yaml: 1 operation, 1 type\n"), "{out}");
    let models = place.0.join("client/src/shop/models.rs");
    let models = fs::read_to_string(models).expect("the models are there");
    assert!(models.contains("pub struct Animal {"), "{models}");
}

/// So many operations on each of two resources.
fn shop_of(each: usize) -> String {
    let paths = (0..each).flat_map(|at| ["Pets", "Shops"].map(|tag| format!("  /{tag}/{at}: {{get: {{tags: [{tag}], responses: {{'204': {{description: Fine}}}}}}}}\n")));
    let paths: String = paths.collect();
    format!(
        "openapi: 3.1.1\ninfo: {{title: Shop, version: '1'}}\nservers: [{{url: 'https://api.example.com'}}]\npaths:\n{paths}"
    )
}

#[test]
fn resources_are_features_where_there_are_many_operations() {
    let place = Place::new();
    place.put("specs/small.yaml", &shop_of(199));
    place.put("specs/large.yaml", &shop_of(200));
    place.put("specs/all.toml", "resource-features = false\n");
    let manifest = |line: &str| {
        let (outcome, _, err) = place.run(&format!("generate {line} --output out"));
        assert_eq!(outcome, Outcome::Fine, "{err}");
        fs::read_to_string(place.0.join("out/Cargo.toml")).expect("a manifest")
    };
    assert!(!manifest("specs/small.yaml").contains("pets"));
    assert!(manifest("specs/large.yaml").contains("\npets = []\nshops = []\n"));
    assert!(!manifest("specs/large.yaml --config specs/all.toml").contains("pets"));
    // Programs that call them do not compile any more.
    let diff = "diff specs/small.yaml specs/large.yaml";
    let (_, out, err) = place.run(diff);
    let said = "pets::Pets, with the feature `pets`";
    assert!(out.contains(said) && out.contains("major"), "{out}{err}");
    let (_, out, _) = place.run(&format!("{diff} --config specs/all.toml"));
    assert!(!out.contains("with the feature"), "{out}");
}

#[test]
fn a_choice_of_what_is_not_there_is_reported_where_it_stands() {
    let place = Place::new();
    let api = "[api.small.select]\ninclude = ['GET /thing/{id}']\n";
    place.put("specs/generator.toml", &format!("{CONFIG}{api}"));
    let (outcome, _, err) = place.run("");
    assert_eq!(outcome, Outcome::Failed);
    assert!(
        err.contains("error[configuration]: no operation is `GET /thing/{id}`\n --> specs/generator.toml:7:12"),
        "{err}"
    );
    assert!(err.contains("= help: there is `GET /things/{id}`"), "{err}");
    assert!(!place.0.join("client").exists(), "nothing is written");
}

/// A document that takes long enough to show what is going on.
fn large() -> String {
    DOCUMENT.replace(
        "openapi: 3.1.1",
        &format!("openapi: 3.1.1\nx-long: {}", "a".repeat(1 << 20)),
    )
}

#[test]
fn a_pipe_is_told_nothing_of_progress() {
    let place = Place::new();
    place.put("specs/small.yaml", &large());
    for line in [
        "",
        "check specs/small.yaml",
        "generate specs/small.yaml --output out",
    ] {
        let (_, out, err) = place.run(line);
        assert!(!out.contains('\r') && !err.contains('\r'), "{line}: {err}");
    }
    let told = place.run_with(&place.0, "--check", true).2;
    assert!(
        told.contains("\r\u{1b}[Klower specs/small.yaml …"),
        "{told}"
    );
    place.put("specs/small.yaml", DOCUMENT);
    let told = place.run_with(&place.0, "--check", true).2;
    assert!(
        !told.contains('\r'),
        "a small one is done before anybody wonders"
    );
}

#[test]
fn timings_have_a_line_for_every_step() {
    let place = Place::new();
    let steps = |line: &str| -> Vec<String> {
        let (_, _, err) = place.run(line);
        let (_, table) = err.split_once("time in milliseconds\n").expect("a table");
        let step = |line: &str| line[10..].split_whitespace().collect::<Vec<_>>().join(" ");
        table.lines().map(step).collect()
    };
    let documents =
        ["read", "parse", "lower", "select"].map(|step| format!("{step} specs/small.yaml"));
    let rest = [
        "plan",
        "emit and render",
        "compare",
        "write client",
        "everything else",
        "together",
    ];
    let all = steps("--timings");
    assert_eq!(all[..4], documents);
    assert_eq!(all[4..], rest);
    let checked = steps("check specs/small.yaml --timings");
    assert_eq!(checked[0], "read specs/small.yaml");
    assert_eq!(checked.len(), 8, "{checked:?}");
    assert!(!place.run("--check").2.contains("milliseconds"));
}

#[test]
fn completions_and_the_manual_have_every_option() {
    let place = Place::new();
    let (outcome, manual, _) = place.run("man");
    assert_eq!(outcome, Outcome::Fine);
    let plain = manual.replace("\\-", "-");
    for option in [
        "--check",
        "--config",
        "--timings",
        "--overwrite",
        "--strict",
    ] {
        assert!(plain.contains(option), "the manual has no {option}");
    }
    for shell in ["bash", "zsh", "fish"] {
        let (outcome, script, _) = place.run(&format!("completions {shell}"));
        assert_eq!(outcome, Outcome::Fine);
        for word in ["census", "config", "timings", "overlay", "explain"] {
            assert!(script.contains(word), "{shell} has no {word}");
        }
    }
}

#[test]
fn codes_are_explained_one_by_one_and_listed() {
    let place = Place::new();
    let (outcome, text, _) = place.run("explain operation-skipped");
    assert_eq!(outcome, Outcome::Fine);
    assert!(
        text.starts_with("operation-skipped: a warning\n\n"),
        "{text}"
    );
    let (_, list, _) = place.run("explain");
    assert!(list.lines().count() > 30, "{list}");
    assert!(list.contains("warning  operation-skipped\n"), "{list}");
}
