//! Names that are chosen or given anew: the old ones stay for one release.

use std::fs;

use generator::command::Outcome;

use crate::place::{CONFIG, DOCUMENT, Place};

const ALIAS: &str = "#[deprecated(note = \"renamed to `Item`\")]\npub type Thing = Item;";

#[test]
fn an_old_name_stays_for_one_release() {
    let place = Place::new();
    assert_eq!(place.run("").0, Outcome::Fine);
    let read = |path: &str| fs::read_to_string(place.0.join(path)).expect("a file");
    let put = |version: &str, choices: &str| {
        let config = CONFIG.replace(
            "name = \"client\"",
            &format!("name = \"client\"\nversion = \"{version}\""),
        );
        place.put("specs/generator.toml", &format!("{config}{choices}"));
        let (outcome, out, err) = place.run("");
        assert_eq!(outcome, Outcome::Fine, "{out}{err}");
        assert_eq!(place.run("--check").0, Outcome::Fine);
    };
    let choices = "names.types = { Thing = \"Item\" }\nnames.operations = { \"GET /things/{id}\" = \"find\" }\n";
    put("0.2.0", choices);
    let resource = "client/src/small/resources/things.rs";
    let method =
        "#[deprecated(note = \"renamed to `find`\")]\n    pub fn get(&self, id: &str) -> Find {";
    assert!(
        read("client/src/small/models.rs").contains(ALIAS),
        "{}",
        read("client/src/small/models.rs")
    );
    assert!(read(resource).contains(method), "{}", read(resource));
    assert!(read("client/generated.lock").contains("  *was Thing = 0.2.0\n"));
    // As long as it is this release, whatever else changes.
    place.put("specs/small.yaml", &DOCUMENT.replace("name:", "title:"));
    put("0.2.0", choices);
    assert!(read("client/src/small/models.rs").contains(ALIAS));
    assert!(read(resource).contains(method));
    put("0.3.0", choices);
    assert!(!read("client/src/small/models.rs").contains("deprecated"));
    assert!(!read(resource).contains("deprecated"));
    assert!(!read("client/generated.lock").contains("*was"));
}

#[test]
fn an_old_name_that_is_another_thing_now_is_no_name_of_the_first() {
    let place = Place::new();
    assert_eq!(place.run("").0, Outcome::Fine);
    let more = "names.types = { Thing = \"Item\", Other = \"Thing\" }\n";
    place.put("specs/generator.toml", &format!("{CONFIG}{more}"));
    place.put(
        "specs/small.yaml",
        &format!("{DOCUMENT}    Other: {{type: object, properties: {{a: {{type: string}}}}}}\n"),
    );
    let (outcome, out, err) = place.run("");
    assert_eq!(outcome, Outcome::Fine, "{out}{err}");
    let models =
        fs::read_to_string(place.0.join("client/src/small/models.rs")).expect("the models");
    assert!(
        models.contains("pub struct Thing {") && !models.contains("deprecated"),
        "{models}"
    );
}
