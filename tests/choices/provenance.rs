//! What a client was made from, and why it is not up to date: each reason by itself.

use std::fs;

use generator::command::Outcome;
use sha2::{Digest, Sha256};

use crate::place::{CONFIG, DOCUMENT, Place};

/// The reasons that `--check` gives.
fn reasons(place: &Place) -> Vec<String> {
    let (outcome, out, err) = place.run("--check");
    let text = out.split("\nWhy:\n").nth(1).unwrap_or_default();
    let reasons = text.lines().filter_map(|line| line.strip_prefix("  "));
    let reasons: Vec<String> = reasons.map(str::to_owned).collect();
    let expected = if reasons.is_empty() {
        Outcome::Fine
    } else {
        Outcome::Found
    };
    assert_eq!(outcome, expected, "{out}{err}");
    reasons
}

fn generated() -> Place {
    let place = Place::new();
    let (outcome, out, err) = place.run("");
    assert_eq!(outcome, Outcome::Fine, "{out}{err}");
    assert_eq!(reasons(&place), [""; 0]);
    place
}

#[test]
fn the_document_changed() {
    let place = generated();
    place.put("specs/small.yaml", &DOCUMENT.replace("name:", "title:"));
    assert_eq!(
        reasons(&place),
        ["the document of `small` changed: small.yaml"]
    );
    // Also where the client is the same: what it says it was made from is not there any more.
    place.put("specs/small.yaml", &format!("{DOCUMENT}# A remark.\n"));
    assert_eq!(
        reasons(&place),
        ["the document of `small` changed: small.yaml"]
    );
    place.run("");
    assert_eq!(reasons(&place), [""; 0]);
}

#[test]
fn an_overlay_is_part_of_the_document() {
    let place = Place::new();
    let overlay = "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions:\n  - {target: $.components.schemas.Thing, update: {description: Good}}\n";
    place.put("specs/fix.yaml", overlay);
    place.put(
        "specs/generator.toml",
        &format!("{CONFIG}overlays = [\"fix.yaml\"]\n"),
    );
    place.run("");
    place.put("specs/fix.yaml", &overlay.replace("Good", "Better"));
    assert_eq!(
        reasons(&place),
        ["the document of `small` changed: fix.yaml"]
    );
}

#[test]
fn the_configuration_changed() {
    let place = generated();
    place.put("specs/generator.toml", &format!("# A remark.\n{CONFIG}\n"));
    assert_eq!(reasons(&place), [""; 0]);
    place.put(
        "specs/generator.toml",
        &format!("{CONFIG}names.types = {{ Thing = \"Item\" }}\n"),
    );
    assert_eq!(reasons(&place), ["the configuration changed"]);
}

#[test]
fn somebody_edited_a_file() {
    let place = generated();
    let path = "client/src/small/models.rs";
    let text = fs::read_to_string(place.0.join(path)).expect("the models");
    place.put(path, &format!("{text}// Mine.\n"));
    assert_eq!(reasons(&place), ["edited by hand: src/small/models.rs"]);
    place.put(path, &text);
    fs::remove_file(place.0.join("client/README.md")).expect("a file to remove");
    assert_eq!(reasons(&place), ["removed by hand: README.md"]);
}

#[test]
fn the_generator_changed() {
    let place = generated();
    let path = place.0.join("client/generated.json");
    let manifest = fs::read_to_string(&path).expect("the manifest");
    let version = env!("CARGO_PKG_VERSION");
    let earlier = manifest.replace(
        &format!("\"generator\": \"{version}\""),
        "\"generator\": \"0.0.1\"",
    );
    assert_ne!(earlier, manifest);
    fs::write(&path, earlier).expect("a file to write");
    assert_eq!(
        reasons(&place),
        [format!("the generator changed: 0.0.1 → {version}")]
    );
    // Another build of one version: nobody touched a file, and it is made from the same.
    let models = place.0.join("client/src/small/models.rs");
    let text = fs::read_to_string(&models).expect("the models") + "// As it was made before.\n";
    let hash = |text: &str| {
        let start = text.find("src/small/models.rs\": \"").expect("the line") + 23;
        text[start..start + 64].to_owned()
    };
    fs::write(&models, &text).expect("a file to write");
    let digest = Sha256::digest(&text);
    let listed: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    fs::write(&path, manifest.replace(&hash(&manifest), &listed)).expect("a file to write");
    assert_eq!(
        reasons(&place),
        [format!("the generator changed, and is {version} still")]
    );
}

#[test]
fn a_manifest_of_an_earlier_generator_says_nothing() {
    let place = generated();
    let path = place.0.join("client/generated.json");
    let manifest = fs::read_to_string(&path).expect("the manifest");
    let start = manifest.find("  \"made\"").expect("what it is made from");
    let end = manifest.find("  \"files\"").expect("the files");
    fs::write(&path, manifest[..start].to_owned() + &manifest[end..]).expect("a file to write");
    let (outcome, out, _) = place.run("--check");
    assert_eq!(outcome, Outcome::Found);
    assert!(
        !out.contains("Why:") && out.contains("generated.json: differs"),
        "{out}"
    );
    assert_eq!(place.run("").0, Outcome::Fine);
}
