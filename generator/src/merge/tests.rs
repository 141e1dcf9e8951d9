use super::*;

const DOCUMENT: &str = "\
openapi: 3.1.0
info:
  title: Pets   # as the vendor says it
  version: '1'
tags:
  - name: pets
    description: By hand.
paths:
  # What is kept.
  /pets:
    get:
      operationId: list
      responses: {}
components:
  schemas:
    Pet: {type: object}
";

fn merged(
    document: &str,
    pages: &[&str],
    replace: bool,
) -> (Option<String>, Vec<String>, Diagnostics) {
    let source = |path: &str, text: &str| Source {
        path: path.into(),
        text: text.to_owned(),
    };
    let pages: Vec<_> = pages.iter().map(|text| source("page.md", text)).collect();
    let mut found = Diagnostics::default();
    let merged = merge(source("spec.yaml", document), &pages, replace, &mut found);
    let added = merged
        .added
        .iter()
        .map(|pointer| pointer.as_str().to_owned());
    (merged.text, added.collect(), found)
}

fn fine(document: &str, pages: &[&str]) -> (String, Vec<String>) {
    let (text, added, found) = merged(document, pages, false);
    assert!(found.is_empty(), "{found:?}");
    (text.expect("a text"), added)
}

fn page(yaml: &str) -> String {
    format!("# A page\n\n```\nnot this\n```\n\n````yaml /openapi.yaml\n{yaml}````\n\nThe end.\n")
}

#[test]
fn what_is_lacking_is_added_where_it_belongs_and_all_else_stays() {
    let shown = page(
        "openapi: 3.1.0
info: {title: Pets, version: '1'}
tags: [{name: pets}, {name: owners}]
paths:
  /owners:
    get:
      summary: >-
        All of them,
        on two lines   # and this
      responses: {}
  /pets:
    post:
      responses: {}
    get: {operationId: list, responses: {}}
components:
  schemas:
    Owner:
      type: object
  responses:
    Gone: {description: Gone}
",
    );
    let (text, added) = fine(DOCUMENT, &[&shown]);
    let expected = "\
openapi: 3.1.0
info:
  title: Pets   # as the vendor says it
  version: '1'
tags:
  - name: pets
    description: By hand.
  - name: owners
paths:
  /owners:
    get:
      summary: >-
        All of them,
        on two lines   # and this
      responses: {}
  # What is kept.
  /pets:
    get:
      operationId: list
      responses: {}
    post:
      responses: {}
components:
  schemas:
    Owner:
      type: object
    Pet: {type: object}
  responses:
    Gone: {description: Gone}
";
    assert_eq!(text, expected);
    let expected = [
        "/tags/1",
        "/paths/~1owners",
        "/paths/~1pets/post",
        "/components/schemas/Owner",
        "/components/responses",
    ];
    assert_eq!(added, expected);
    let (again, added) = fine(&text, &[&shown]);
    assert_eq!((again, added.len()), (text, 0));
}

#[test]
fn a_document_is_begun_with_the_first_page_and_does_not_depend_on_their_order() {
    let one = page(
        "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths:\n  /b:\n    get: {responses: {}}\n",
    );
    let other = page(
        "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths:\n  /a:\n    get: {responses: {}}\n  /b:\n    delete: {responses: {}}\n",
    );
    let (text, _) = fine("", &[&one, &other]);
    assert_eq!(
        text,
        "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths:\n  /a:\n    get: {responses: {}}\n  /b:\n    get: {responses: {}}\n    delete: {responses: {}}\n"
    );
    let tree = |text: &str| parse::tree(FileId::ENTRY, text, &mut Diagnostics::default()).ok();
    let (turned, _) = fine("", &[&other, &one]);
    assert_eq!(tree(&text), tree(&turned));
}

#[test]
fn json_stays_json_and_goes_into_yaml() {
    let json = "{\n    \"openapi\": \"3.0.0\",\n    \"info\": {\"title\": \"A\", \"version\": \"1\"},\n    \"paths\": {\n        \"/a\": {}\n    },\n    \"components\": {}\n}\n";
    let shown = "openapi: 3.0.0\ninfo: {title: A, version: '1', license: {name: MIT}}\npaths:\n  /b: {get: {deprecated: true}}\ncomponents: {schemas: {A: {type: object}, B: {}}}\n";
    let (text, _) = fine(json, &[shown]);
    assert_eq!(
        text,
        "{\n    \"openapi\": \"3.0.0\",\n    \"info\": {\"title\": \"A\", \"version\": \"1\", \"license\": { \"name\": \"MIT\" }},\n    \"paths\": {\n        \"/a\": {},\n        \"/b\": {\n            \"get\": {\n                \"deprecated\": true\n            }\n        }\n    },\n    \"components\": {\n        \"schemas\": {\n            \"A\": {\n                \"type\": \"object\"\n            },\n            \"B\": {}\n        }\n    }\n}\n"
    );
    let yaml =
        "openapi: 3.0.0\ninfo: {title: A, version: '1'}\npaths: {}   # none yet\ncomponents:\n";
    let shown = r#"{"openapi": "3.0.0", "paths": {"/b": {"get": {"deprecated": true}}, "/a": {}}, "components": {"schemas": {"A": {}}}}"#;
    let (text, _) = fine(yaml, &[shown]);
    assert_eq!(
        text,
        "openapi: 3.0.0\ninfo: {title: A, version: '1'}\npaths:   # none yet\n  /a: {}\n  /b:\n    get:\n      deprecated: true\ncomponents:\n  schemas:\n    A: {}\n"
    );
}

#[test]
fn a_contradiction_names_both_places_and_is_replaced_on_demand() {
    let shown = page(
        "openapi: 3.1.0\npaths:\n  /pets:\n    get:\n      operationId: all\n      responses: {}\n  /new:\n    get: {}\n",
    );
    let (text, _, found) = merged(DOCUMENT, &[&shown], false);
    assert_eq!(text, None);
    let found: Vec<_> = found.iter().collect();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].code, Code::Contradiction);
    let place = |file| Place::new(FileId(file), Pointer::new("/paths/~1pets/get/operationId"));
    let spots: Vec<_> = found[0]
        .labels
        .iter()
        .map(|label| label.spot.clone())
        .collect();
    assert_eq!(spots, [Spot::Value(place(1)), Spot::Value(place(0))]);

    let (text, added, found) = merged(DOCUMENT, &[&shown], true);
    assert!(found.is_empty());
    let text = text.expect("a text");
    assert!(text.contains(
        "  # What is kept.\n  /pets:\n    get:\n      operationId: all\n      responses: {}\n"
    ));
    assert_eq!(added, ["/paths/~1new"]);
}

#[test]
fn each_member_that_differs_is_a_contradiction_of_its_own() {
    let shown = "openapi: 3.1.0\npaths:\n  /pets:\n    get:\n      operationId: all\n      responses: {'200': {}}\n";
    let (_, _, found) = merged(DOCUMENT, &[shown], false);
    let spots: Vec<_> = found.iter().map(|one| one.labels[0].spot.clone()).collect();
    let place = |name: &str| {
        let pointer = Pointer::new("/paths/~1pets/get").child(name);
        Spot::Value(Place::new(FileId(1), pointer))
    };
    assert_eq!(spots, [place("operationId"), place("responses")]);
}

#[test]
fn pages_contradict_each_other() {
    let one = page("openapi: 3.1.0\npaths:\n  /b:\n    get: {operationId: a}\n");
    let other = page("openapi: 3.1.0\npaths:\n  /b:\n    get: {operationId: b}\n");
    let (text, _, found) = merged("", &[&one, &other], false);
    assert_eq!((text, found.iter().count()), (None, 1));
    let spots: Vec<_> = found.iter().flat_map(|one| one.labels.clone()).collect();
    let files: Vec<_> = spots
        .iter()
        .filter_map(|label| match &label.spot {
            Spot::Value(place) => Some(place.file.0),
            Spot::Key(_) | Spot::Offset(..) => None,
        })
        .collect();
    assert_eq!(files, [2, 1]);
}

#[test]
fn a_page_without_a_document_and_a_fence_that_is_wrong_are_found() {
    let codes = |page: &str| {
        let (text, _, found) = merged(DOCUMENT, &[page], false);
        assert_eq!(text, None);
        found.iter().map(|one| one.code).collect::<Vec<_>>()
    };
    assert_eq!(
        codes("# Nothing\n\n```yaml\na: b\n```\n"),
        [Code::NotOpenapi]
    );
    let other = "```yaml /openapi.yaml get /b\nopenapi: 3.1.0\npaths:\n  /a:\n    get: {}\n```\n";
    assert_eq!(codes(other), [Code::Contradiction]);
}

#[test]
fn aliases_of_a_page_are_written_out() {
    let shown = "openapi: 3.1.0\nx-a: &a {type: string}\ncomponents:\n  schemas:\n    A: *a\n";
    let (text, _) = fine(DOCUMENT, &[shown]);
    let tree = parse::tree(FileId::ENTRY, &text, &mut Diagnostics::default()).ok();
    let tree = tree.expect("YAML");
    assert_eq!(tree["components"]["schemas"]["A"]["type"], "string");
    assert!(text.starts_with(&DOCUMENT[..DOCUMENT.find("components").expect("there")]));
}

#[test]
fn lines_end_as_those_of_the_document() {
    let shown = page("openapi: 3.1.0\npaths:\n  /owners:\n    get: {responses: {}}\n");
    let (plain, _) = fine(DOCUMENT, &[&shown]);
    let in_two = |text: &str| text.replace('\n', "\r\n");
    for page in [&shown, &in_two(&shown)] {
        assert_eq!(fine(&in_two(DOCUMENT), &[page]).0, in_two(&plain));
        assert_eq!(fine(DOCUMENT, &[page]).0, plain);
    }
}
