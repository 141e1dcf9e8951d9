//! Documents that change in ways that moved names before there was a lock: what their clients call things, out.

use std::fs;

use generator::command::Outcome;

use crate::place::Place;

const HEAD: &str = "openapi: 3.1.1\ninfo: {title: Small, version: '1'}\nservers: [{url: 'https://api.example.com'}]\n";
const LINE: &str = "generate api.yaml --output client";

/// A client that is generated from one document after another.
struct Client(Place);

impl Client {
    fn of(document: &str) -> Self {
        let client = Self(Place::new());
        client.becomes(document, "");
        client
    }

    fn becomes(&self, document: &str, options: &str) {
        self.0.put("api.yaml", &format!("{HEAD}{document}"));
        let line = format!("{LINE} {options}");
        let (outcome, out, err) = self.0.run(&line);
        assert_eq!(outcome, Outcome::Fine, "{out}{err}");
        let (outcome, out, err) = self.0.run(&format!("{LINE} --check"));
        assert_eq!(outcome, Outcome::Fine, "{out}{err}");
    }

    fn read(&self, path: &str) -> String {
        let path = self.0.0.join("client").join(path);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    fn models(&self) -> String {
        self.read("src/models.rs")
    }

    /// Whether the lock has all of these lines.
    fn has(&self, lines: &[&str]) {
        let lock = self.read("generated.lock");
        for line in lines {
            assert!(
                lock.lines().any(|one| one.trim() == *line),
                "{line}\n{lock}"
            );
        }
    }
}

/// The operations of this document are of one tag, and so are told apart by their paths.
fn operations(more: &str) -> String {
    let answer = "responses: {'204': {description: Fine}}";
    format!(
        "paths:\n  /users: {{get: {{operationId: listUsers, tags: [All], {answer}}}}}\n  \
         /teams: {{get: {{operationId: listTeams, tags: [All], {answer}}}}}\n{}",
        more.replace("ANSWER", answer)
    )
}

#[test]
fn one_tag_that_becomes_two_splits_no_resource_otherwise() {
    let client = Client::of(&operations(""));
    let before = [
        "operation GET /teams = teams list ListTeams",
        "operation GET /users = users list ListUsers",
        "resource teams = teams Teams",
    ];
    client.has(&before);
    let more = "  /users/{id}: {delete: {operationId: deleteUser, tags: [All], parameters: [{name: id, in: path, required: true, schema: {type: string}}], ANSWER}}\n  \
                /audit: {get: {operationId: listAudit, tags: [Admin], ANSWER}}\n";
    client.becomes(&operations(more), "");
    client.has(&before);
    client.has(&[
        "operation GET /audit = admin list_audit ListAudit",
        "operation DELETE /users/{id} = users delete DeleteUser",
    ]);
    // Without the names of before, the tag counts.
    client.becomes(&operations(more), "--relock");
    client.has(&["operation GET /teams = all list_teams ListTeams"]);
}

#[test]
fn another_path_with_the_same_id_is_the_same_operation() {
    let answer = "responses: {'200': {description: Fine, content: {application/json: {schema: {type: object, properties: {a: {type: string}, b: {type: object, properties: {c: {type: integer}}}}}}}}}";
    let client = Client::of(&format!(
        "paths: {{\"/v1/users/{{id}}\": {{get: {{operationId: fetchUser, tags: [People], {answer}, parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]}}}}}}\n"
    ));
    let before = client.read("src/resources/users.rs");
    assert!(before.contains("models::FetchUserResponse"), "{before}");
    let lock = client.read("generated.lock");
    assert!(lock.contains("schema = FetchUserResponse "), "{lock}");
    assert!(
        lock.contains("schema/properties/b = FetchUserResponseB "),
        "{lock}"
    );
    // A new tag, and a new path.
    client.becomes(&format!("paths: {{\"/v2/people/{{user}}\": {{get: {{operationId: fetchUser, tags: [Persons], {answer}, parameters: [{{name: user, in: path, required: true, schema: {{type: string}}}}]}}}}}}\n"), "");
    client.has(&["operation GET /v2/people/{user} = users fetch FetchUser"]);
    assert!(client.models().contains("pub struct FetchUserResponseB {"));
}

fn list(item: &str, components: &str) -> String {
    format!(
        "paths: {{/pets: {{get: {{operationId: listPets, tags: [Pets], responses: {{'200': {{description: Fine, content: {{application/json: {{schema: {item}}}}}}}}}}}}}}}\n{components}"
    )
}

#[test]
fn a_schema_in_place_that_becomes_a_component_keeps_its_name() {
    let pet = "{type: object, required: [name], properties: {name: {type: string}, kind: {enum: [cat, dog]}}}";
    let client = Client::of(&list(pet, ""));
    let models = client.models();
    assert!(
        models.contains("pub struct ListPetsResponse {")
            && models.contains("pub enum ListPetsResponseKind {")
    );
    let component = format!("components: {{schemas: {{Pet: {pet}}}}}\n");
    client.becomes(&list("{$ref: '#/components/schemas/Pet'}", &component), "");
    let models = client.models();
    assert!(
        models.contains("pub struct ListPetsResponse {")
            && models.contains("pub enum ListPetsResponseKind {"),
        "{models}"
    );
    // What is made alike and stands where it is not used is another thing.
    let client = Client::of(&list(pet, ""));
    client.becomes(&list("{type: string}", &component), "");
    assert!(client.models().contains("pub struct Pet {"));
}

fn schemas(schemas: &str) -> String {
    format!("paths: {{}}\ncomponents:\n  schemas:\n{schemas}")
}

#[test]
fn what_is_new_gives_way_to_what_has_a_name() {
    let client = Client::of(&schemas(
        "    Pet: {type: object, properties: {petKind: {type: string}, state: {enum: [on, off]}}}\n",
    ));
    client.has(&["petKind = pet_kind", "*unknown = Unknown"]);
    client.becomes(&schemas("    pet: {type: object, properties: {x: {type: string}}}\n    PetState: {type: object, properties: {y: {type: string}}}\n    Pet: {type: object, additionalProperties: true, properties: {pet_kind: {type: string}, petKind: {type: string}, additional: {type: string}, state: {enum: [Off, unknown, on, off]}}}\n"), "");
    client.has(&[
        "petKind = pet_kind",
        "pet_kind = pet_kind_snake",
        "*unknown = Unknown",
        "unknown = UnknownLower",
    ]);
    let models = client.models();
    assert!(
        models.contains("pub enum PetState {") && models.contains("pub struct PetStatePascal {"),
        "{models}"
    );
}

/// Schemas in place that are equal, below schemas with these names.
fn states(all: &[(&str, &str)]) -> String {
    let one = |(name, values): &(&str, &str)| {
        format!(
            "    {name}: {{type: object, properties: {{state: {{enum: [{values}]}}, id: {{type: string}}}}}}\n"
        )
    };
    schemas(&all.iter().map(one).collect::<String>())
}

#[test]
fn a_shared_type_keeps_its_name_as_long_as_it_is_shared() {
    let client = Client::of(&states(&[
        ("A", "open, closed"),
        ("B", "open, closed"),
        ("C", "open, closed"),
    ]));
    assert!(client.models().contains("pub enum OpenOrClosed {"));
    // Most of them grow, and one is as it was: that has the name, and the others have one of their own.
    let grown = "open, closed, lost";
    client.becomes(
        &states(&[("A", grown), ("B", grown), ("C", "open, closed")]),
        "",
    );
    let models = client.models();
    assert!(
        models.contains("pub type CState = OpenOrClosed;")
            || models.contains("pub enum OpenOrClosed {"),
        "{models}"
    );
    assert!(models.contains("pub enum OpenOrClosedOrLost {"), "{models}");
    // All of them grow: it is the same type, which has a value more.
    let client = Client::of(&states(&[("A", "open, closed"), ("B", "open, closed")]));
    client.becomes(&states(&[("A", grown), ("B", grown)]), "");
    let models = client.models();
    assert!(
        models.contains("pub enum OpenOrClosed {") && models.contains("    Lost,"),
        "{models}"
    );
    assert!(!models.contains("OpenOrClosedOrLost"), "{models}");
    // One of them goes.
    client.becomes(&states(&[("A", grown)]), "");
    assert!(client.models().contains("pub enum OpenOrClosed {"));
    // A schema of that name comes.
    client.becomes(&states(&[("A", grown), ("OpenOrClosed", grown)]), "");
    let models = client.models();
    assert!(
        models.contains("pub struct OpenOrClosedPascal {"),
        "{models}"
    );
}

#[test]
fn alternatives_that_move_keep_their_names() {
    let union = |alternatives: &str| schemas(&format!("    Way: {{oneOf: [{alternatives}]}}\n"));
    let (bus, ship) = (
        "{type: object, required: [line], properties: {line: {type: string}, stop: {type: string}}}",
        "{type: object, required: [port], properties: {port: {type: string}, berth: {type: integer}}}",
    );
    let client = Client::of(&union(&format!("{bus}, {ship}")));
    let before = client.models();
    let lines = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| line.starts_with("pub struct"));
        lines.map(str::to_owned).collect()
    };
    let old = lines(&before);
    assert_eq!(old.len(), 2, "{before}");
    let plane = "{type: object, required: [gate], properties: {gate: {type: string}, seat: {type: string}}}";
    let grown = ship.replace("properties: {", "properties: {deck: {type: string}, ");
    client.becomes(&union(&format!("{plane}, {grown}, {bus}")), "");
    let after = client.models();
    let new = lines(&after);
    assert!(
        new.len() == 3 && old.iter().all(|line| new.contains(line)),
        "{old:?} {new:?}"
    );
    let of = |text: &str, name: &str| {
        let start = text.find(name).expect("the structure");
        text[start..].lines().take(8).collect::<String>()
    };
    let of_ship = old
        .iter()
        .find(|line| of(&before, line).contains("port"))
        .expect("a ship");
    assert!(of(&after, of_ship).contains("port"), "{after}");
}

#[test]
fn a_chosen_name_comes_before_the_lock() {
    let pet = "    Pet: {type: object, properties: {petKind: {type: string}}}\n";
    let client = Client::of(&schemas(pet));
    client.0.put(
        "choice.toml",
        "[names]\ntypes = { Pet = 'Animal' }\n[names.members.Pet]\npetKind = 'kind'\n",
    );
    let (outcome, out, err) = client.0.run(&format!("{LINE} --config choice.toml"));
    assert_eq!(outcome, Outcome::Fine, "{out}{err}");
    let models = client.models();
    assert!(
        models.contains("pub struct Animal {") && models.contains("pub kind: "),
        "{models}"
    );
    // Where the choice is taken back, the document's name is given again.
    client.becomes(&schemas(pet), "");
    assert!(client.models().contains("pub struct Pet {"));
}

#[test]
fn a_lock_that_is_none_stops_with_its_line() {
    let client = Client::of(&schemas(
        "    Pet: {type: object, properties: {petKind: {type: string}}}\n",
    ));
    let lock = client.read("generated.lock");
    client.0.put(
        "client/generated.lock",
        &lock.replace("  petKind", "<<<<<<< ours\n  petKind"),
    );
    let (outcome, _, err) = client.0.run(LINE);
    assert_eq!(outcome, Outcome::Failed);
    let line = lock
        .lines()
        .position(|line| line.starts_with("  petKind"))
        .expect("the line")
        + 1;
    assert_eq!(
        err,
        format!(
            "error: generated.lock:{line}: `<<<<<<< ours` is no line of a lock; restore the file, or start anew with `--relock`\n"
        )
    );
    let (outcome, _, err) = client.0.run(&format!("{LINE} --relock --overwrite"));
    assert_eq!(outcome, Outcome::Fine, "{err}");
    assert_eq!(client.read("generated.lock"), lock);
}

#[test]
fn a_lock_names_files_from_the_document_on() {
    let client = Client::of("paths: {/pets: {$ref: 'parts/pets.yaml'}}\n");
    client.0.put("parts/pets.yaml", "get:\n  operationId: listPets\n  responses: {'200': {description: Fine, content: {application/json: {schema: {type: object, properties: {a: {type: string}, b: {type: string}}}}}}}\n");
    client.becomes("paths: {/pets: {$ref: 'parts/pets.yaml'}}\n", "");
    let lock = client.read("generated.lock");
    assert!(lock.contains("\ntype parts/pets.yaml#/get/responses/200/content/application~1json/schema = ListPetsResponse "), "{lock}");
    let folder = client.0.0.display().to_string();
    assert!(!lock.contains(&folder), "{lock}");
}
