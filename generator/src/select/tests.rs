use super::*;
use crate::config::selection::Selection;
use crate::diagnostic::Code;
use crate::sources::Sources;
use crate::{lower, parse};

const DOCUMENT: &str = "
openapi: 3.1.1
info: {title: A, version: '1'}
tags: [{name: Pets}, {name: Shops}]
paths:
  /pets:
    get: {operationId: listPets, tags: [Pets], responses: {'200': {description: A, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}}
    post: {operationId: addPet, tags: [Pets], requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}}, responses: {'204': {description: A}}}
  /shops/{id}:
    get: {operationId: getShop, tags: [Shops], parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'200': {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/Shop'}}}}}}
components:
  schemas:
    NewPet: {type: object, properties: {kind: {type: object, properties: {a: {type: string}}}}}
    Unused: {type: array}
    Pet: {type: object, properties: {kind: {$ref: '#/components/schemas/NewPet/properties/kind'}, shop: {$ref: '#/components/schemas/Shop'}}}
    Shop: {type: object, properties: {name: {type: string}, list: {type: array}}}
";

fn selected(include: &[&str], exclude: &[&str]) -> (Api, Vec<Code>, Vec<(String, String)>) {
    let mut found = Diagnostics::default();
    let document = parse::parse(&Sources::single("spec.yaml", DOCUMENT), &mut found);
    let api = lower::lower(&document.expect("a right document"), &mut found);
    let settings = ApiConfig {
        select: Selection::new(include.iter().copied(), exclude.iter().copied()),
        ..ApiConfig::default()
    };
    let mut wrong = Diagnostics::default();
    let api = select(api, &settings, &mut found, &mut wrong);
    let said = |one: &Diagnostic| (one.message.clone(), one.help.clone().unwrap_or_default());
    (
        api,
        found.iter().map(|one| one.code).collect(),
        wrong.iter().map(said).collect(),
    )
}

fn ids(include: &[&str], exclude: &[&str]) -> Vec<String> {
    let (api, _, wrong) = selected(include, exclude);
    assert!(wrong.is_empty(), "{wrong:?}");
    api.operations
        .into_iter()
        .filter_map(|one| one.id)
        .collect()
}

#[test]
fn entries_name_operations_in_four_ways() {
    assert_eq!(ids(&[], &[]), ["listPets", "addPet", "getShop"]);
    assert_eq!(ids(&["addPet"], &[]), ["addPet"]);
    assert_eq!(ids(&["post /pets"], &[]), ["addPet"]);
    assert_eq!(ids(&["tag:Pets"], &["GET /**"]), ["addPet"]);
    assert_eq!(ids(&["/shops/{id}"], &[]), ["getShop"]);
    assert_eq!(ids(&[], &["/pets"]), ["getShop"]);
}

#[test]
fn types_are_those_that_operations_reach() {
    let names = |include: &[&str]| -> Vec<String> {
        let (api, ..) = selected(include, &[]);
        let names = api.types.iter().map(|def| format!("{:?}", def.name));
        names.collect()
    };
    assert_eq!(names(&["getShop"]), [r#"Given("Shop")"#]);
    // A type inside one that is left out keeps its name.
    let within = r#"Within { owner: Component("NewPet"), path: [Written("kind")] }"#;
    assert_eq!(
        names(&["listPets"]),
        [r#"Given("Pet")"#, r#"Given("Shop")"#, within]
    );
    let (api, ..) = selected(&["listPets"], &[]);
    assert_eq!(api.tags.len(), 1);
}

#[test]
fn findings_about_what_is_left_out_are_taken_back() {
    assert_eq!(selected(&[], &[]).1, [Code::MissingItems; 2]);
    assert_eq!(selected(&["getShop"], &[]).1, [Code::MissingItems]);
    assert_eq!(selected(&["addPet"], &[]).1, []);
}

#[test]
fn an_entry_that_names_nothing_is_wrong() {
    let (_, _, wrong) = selected(
        &["lisPets", "tag:Pet", "GET /pest", "/shop/*"],
        &["nothing like it"],
    );
    let expected = [
        (
            "no operation has the operationId `lisPets`",
            "there is `listPets`",
        ),
        ("no operation has the tag `Pet`", "there is `tag:Pets`"),
        ("no operation is `GET /pest`", "there is `GET /pets`"),
        (
            "no operation is at `/shop/*`",
            "an entry is an operationId, `METHOD /path`, `/path` with `*` and `**`, or `tag:NAME`",
        ),
        (
            "no operation has the operationId `nothing like it`",
            "an entry is an operationId, `METHOD /path`, `/path` with `*` and `**`, or `tag:NAME`",
        ),
    ];
    assert_eq!(wrong, expected.map(|(m, h)| (m.to_owned(), h.to_owned())));
    let (_, _, wrong) = selected(&["addPet"], &["/pets"]);
    assert_eq!(wrong[0].0, "the selection leaves no operation");
}
