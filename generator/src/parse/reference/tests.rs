use super::percent_decoded;
use crate::document::Slot;
use crate::parse::testing::read_in;

/// The reference at a pointer of a 3.1 document whose components are these lines, and what was found.
fn target(components: &str, place: &str) -> (String, Vec<String>) {
    let read = read_in("3.1.0", &format!("components:\n{components}"));
    (read.target(place), read.found)
}

const PETS: &str = "
  schemas:
    Pet:
      type: object
      properties:
        'a/b~c d': {type: string}
      allOf: [{type: object}]
    Ref: ";

#[test]
fn a_pointer_reaches_every_schema_however_it_is_written() {
    for (reference, place) in [
        ("#/components/schemas/Pet", "#/components/schemas/Pet"),
        (
            "#/components/schemas/Pet/properties/a~1b~0c d",
            "#/components/schemas/Pet/properties/a~1b~0c d",
        ),
        (
            "#/components/schemas/Pet/properties/a~1b~0c%20d",
            "#/components/schemas/Pet/properties/a~1b~0c d",
        ),
        ("#/components/schemas/%50et", "#/components/schemas/Pet"),
        (
            "#/components/schemas/Pet/allOf/0",
            "#/components/schemas/Pet/allOf/0",
        ),
        (
            "openapi.yaml#/components/schemas/Pet",
            "#/components/schemas/Pet",
        ),
    ] {
        let components = format!("{PETS}{{$ref: '{reference}'}}");
        let found = target(&components, "#/components/schemas/Ref");
        assert_eq!(found, (place.to_owned(), vec![]), "{reference}");
    }
}

#[test]
fn a_reference_reaches_schemas_of_operations_and_through_references() {
    let read = read_in(
        "3.0.3",
        "
paths:
  /a:
    get:
      responses:
        '200': {$ref: '#/components/responses/List'}
components:
  responses:
    List: {description: '', content: {application/json: {schema: {type: array, items: {type: string}}}}}
  schemas:
    Deep: {$ref: '#/paths/~1a/get/responses/200/content/application~1json/schema/items'}
",
    );
    assert_eq!(read.found, [""; 0]);
    let place = "#/components/responses/List/content/application~1json/schema/items";
    assert_eq!(read.target("#/components/schemas/Deep"), place);
    let all = &read.document().schemas.all;
    assert_eq!(
        all.iter()
            .filter(|schema| schema.place.to_string() == place)
            .count(),
        1
    );
}

#[test]
fn what_leads_nowhere_is_named_and_becomes_any_schema() {
    for (reference, why) in [
        (
            "#/components/schemas/Pat",
            "unresolved reference `#/components/schemas/Pat`",
        ),
        (
            "#/components/schemas/Pet/allOf/1",
            "unresolved reference `#/components/schemas/Pet/allOf/1`",
        ),
        (
            "#/components/schemas/Pet/allOf/00",
            "unresolved reference `#/components/schemas/Pet/allOf/00`",
        ),
        (
            "#/components/schemas/Pet/type",
            "unresolved reference `#/components/schemas/Pet/type`",
        ),
        ("#/info", "unresolved reference `#/info`"),
        ("#nowhere", "unresolved reference `#nowhere`"),
        (
            "https://example.com/x.yaml",
            "unresolved reference `https://example.com/x.yaml`",
        ),
        ("other.yaml", "unresolved reference `other.yaml`"),
        ("#/%FF", "unresolved reference `#/%FF`"),
    ] {
        let read = read_in(
            "3.1.0",
            &format!("components:\n{PETS}{{$ref: '{reference}'}}"),
        );
        let expected = format!("unresolved-reference #/components/schemas/Ref/$ref: {why}");
        assert_eq!(read.found, [expected], "{reference}");
        assert_eq!(read.schema("#/components/schemas/Ref").reference, None);
    }
}

#[test]
fn circles_are_cut_once() {
    let components = "  schemas:
    A: {$ref: '#/components/schemas/B'}
    B: {$ref: '#/components/schemas/A'}
    C: {$ref: '#/components/schemas/C'}
    D: {$ref: '#/components/schemas/A'}
    Tree: {type: object, properties: {child: {$ref: '#/components/schemas/Tree'}}}";
    let read = read_in("3.0.3", &format!("components:\n{components}"));
    let circle = |name: &str, target: &str| {
        let schemas = "#/components/schemas";
        let reference = format!("unresolved reference `{schemas}/{target}`");
        format!("unresolved-reference {schemas}/{name}/$ref: {reference}")
    };
    assert_eq!(read.found, [circle("B", "A"), circle("C", "C")]);
    assert_eq!(
        read.target("#/components/schemas/D"),
        "#/components/schemas/A"
    );
    let tree = read.target("#/components/schemas/Tree/properties/child");
    assert_eq!(tree, "#/components/schemas/Tree");
}

#[test]
fn slots_follow_chains_and_lose_what_leads_in_a_circle() {
    let read = read_in(
        "3.0.3",
        "
paths:
  /a:
    get:
      parameters:
        - {$ref: '#/components/parameters/One'}
        - {$ref: '#/components/parameters/Round'}
        - {$ref: '#/components/responses/Ok'}
      responses: {'200': {$ref: '#/components/responses/Ok'}}
components:
  parameters:
    One: {$ref: '#/components/parameters/Two'}
    Two: {name: two, in: query, schema: {type: string}}
    Round: {$ref: '#/components/parameters/Around'}
    Around: {$ref: '#/components/parameters/Round'}
  responses:
    Ok: {description: fine}
",
    );
    let operation = read.operation("GET");
    let [Slot::Reference(one)] = &operation.parameters[..] else {
        panic!("{operation:?}")
    };
    assert_eq!(one.target.to_string(), "#/components/parameters/Two");
    assert_eq!(
        read.document().parameter(&operation.parameters[0]).name,
        "two"
    );
    assert_eq!(
        read.document()
            .response(&operation.responses[0].1)
            .description,
        "fine"
    );
    let round = "unresolved reference `#/components/parameters/Round`";
    assert_eq!(
        read.found,
        [
            format!("unresolved-reference #/components/parameters/Round/$ref: {}", round.replace("Round", "Around")),
            format!("unresolved-reference #/components/parameters/Around/$ref: {round}"),
            format!("unresolved-reference #/paths/~1a/get/parameters/1/$ref: {round}"),
            "unresolved-reference #/paths/~1a/get/parameters/2/$ref: unresolved reference `#/components/responses/Ok`"
                .to_owned(),
        ]
    );
}

#[test]
fn objects_that_are_no_components_are_read_where_a_reference_needs_them() {
    let read = read_in(
        "3.1.0",
        "
paths:
  /a:
    get:
      parameters: [{name: q, in: query, schema: {type: string}}]
      responses: {'200': {description: one, content: {text/plain: {schema: {type: string}}}}}
    post:
      parameters: [{$ref: '#/paths/~1a/get/parameters/0'}]
      requestBody: {$ref: '#/x-bodies/one'}
      responses:
        '200': {$ref: '#/paths/~1a/get/responses/200', description: two, summary: short}
x-bodies:
  one: {content: {text/plain: {}}}
",
    );
    assert_eq!(read.found, [""; 0]);
    let document = read.document();
    let post = read.operation("POST");
    assert_eq!(document.parameter(&post.parameters[0]).name, "q");
    assert_eq!(
        document
            .request_body(post.request_body.as_ref().unwrap())
            .content[0]
            .0,
        "text/plain"
    );
    let Slot::Reference(response) = &post.responses[0].1 else {
        panic!()
    };
    assert_eq!(response.description.as_deref(), Some("two"));
    assert_eq!(response.summary.as_deref(), Some("short"));
    assert_eq!(document.response(&post.responses[0].1).description, "one");
}

#[test]
fn siblings_of_references_count_by_version() {
    let text = "
components:
  schemas:
    A: {$ref: '#/components/schemas/B', description: mine, nullable: true, x-mine: 1}
    B: {type: string}
";
    let read = read_in("3.0.3", text);
    let message = "`description` has no meaning beside `$ref`";
    assert_eq!(
        read.found,
        [format!(
            "ignored-siblings #/components/schemas/A: {message}"
        )]
    );
    let schema = read.schema("#/components/schemas/A");
    assert_eq!((schema.nullable, &schema.description), (true, &None));
    let read = read_in(
        "3.1.0",
        &text.replace(" nullable: true,", " type: [string, 'null'],"),
    );
    assert_eq!(read.found, [""; 0]);
    let schema = read.schema("#/components/schemas/A");
    assert_eq!(
        (schema.description.as_deref(), schema.types.len()),
        (Some("mine"), 2)
    );
    assert!(schema.reference.is_some());
}

#[test]
fn path_items_merge_with_what_they_refer_to() {
    let read = read_in(
        "3.1.0",
        "
paths:
  /a:
    $ref: '#/components/pathItems/Shared'
    parameters: [{name: id, in: query, schema: {}}]
    get: {operationId: own}
  /b: {$ref: '#/components/pathItems/Nothing'}
components:
  pathItems:
    Shared:
      $ref: '#/components/pathItems/More'
      parameters: [{name: id, in: query, schema: {}}, {name: other, in: header, schema: {}}]
      get: {operationId: shared}
      put: {operationId: put}
    More:
      $ref: '#/components/pathItems/Shared'
      delete: {operationId: delete}
",
    );
    let item = &read.document().paths[0];
    let ids = item
        .operations
        .iter()
        .map(|operation| operation.object.operation_id.as_deref().unwrap());
    assert_eq!(ids.collect::<Vec<_>>(), ["own", "put", "delete"]);
    let names = item
        .parameters
        .iter()
        .map(|slot| read.document().parameter(slot).name.as_str());
    assert_eq!(names.collect::<Vec<_>>(), ["id", "other"]);
    assert_eq!(
        read.found,
        [
            "unresolved-reference #/components/pathItems/More/$ref: unresolved reference `#/components/pathItems/Shared`",
            "ignored-siblings #/components/pathItems/Shared/get: `GET` stands beside the reference and at its target",
            "unresolved-reference #/paths/~1b/$ref: unresolved reference `#/components/pathItems/Nothing`",
        ]
    );
}

#[test]
fn references_through_one_another_do_not_take_forever() {
    let schemas = (0..200).map(|n| {
        format!(
            "    S{n}: {{$ref: '#/components/schemas/S{}/a/b/c'}}\n",
            n + 1
        )
    });
    let read = read_in(
        "3.0.3",
        &format!("components:\n  schemas:\n{}", schemas.collect::<String>()),
    );
    assert_eq!(read.found.len(), 200);
    assert_eq!(percent_decoded("%7e").as_deref(), Some("~"));
}
