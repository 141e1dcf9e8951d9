use crate::parse::testing::{read_files, read_in};

#[test]
fn one_node_has_one_identity_however_it_is_reached() {
    let read = read_files(&[
        (
            "api/openapi.yaml",
            "
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a: {$ref: 'paths/a.yaml'}
components:
  schemas:
    Pet: {$ref: './schemas/pet%2Eyaml'}
    Name: {$ref: 'schemas/pet.yaml#/properties/name'}
",
        ),
        (
            "api/paths/a.yaml",
            "
get:
  responses:
    '200':
      description: ''
      content: {application/json: {schema: {$ref: ../schemas/pet.yaml}}}
    '404': {$ref: '../responses.json#/NotFound'}
",
        ),
        (
            "api/schemas/pet.yaml",
            "type: object\nproperties: {name: {type: string}, friend: {$ref: '#'}}\n",
        ),
        (
            "api/responses.json",
            r##"{"NotFound": {"description": "no", "content": {"application/json": {"schema":
                {"$ref": "openapi.yaml#/components/schemas/Pet"}}}}}"##,
        ),
    ]);
    assert_eq!(read.found, [""; 0]);
    assert_eq!(
        read.document().file_names,
        ["openapi", "a", "pet", "responses"]
    );
    assert_eq!(read.target("#/components/schemas/Pet"), "2#");
    assert_eq!(
        read.target("#/components/schemas/Name"),
        "2#/properties/name"
    );
    assert_eq!(read.target("2#/properties/friend"), "2#");
    let not_found = "3#/NotFound/content/application~1json/schema";
    assert_eq!(read.target(not_found), "#/components/schemas/Pet");
    assert_eq!(read.document().schemas.all.len(), 7);
}

#[test]
fn mappings_of_names_may_be_in_another_file() {
    let read = read_files(&[
        (
            "openapi.yaml",
            "
openapi: 3.0.3
info: {title: T, version: '1'}
paths: {$ref: paths.yaml}
components:
  schemas: {$ref: schemas.yaml}
",
        ),
        ("paths.yaml", "/a: {get: {operationId: a, responses: {}}}\n"),
        (
            "schemas.yaml",
            "
Pet: {type: object, properties: {$ref: '#/Named/properties'}}
Named: {type: object, properties: {name: {type: string}}}
None: {type: object, properties: {$ref: '#/Named/type'}}
",
        ),
    ]);
    let document = read.document();
    let names: Vec<_> = document.schemas.components.keys().collect();
    assert_eq!(names, ["Pet", "Named", "None"]);
    let pet = &document.schemas[document.schemas.components["Pet"]];
    let named = &document.schemas[document.schemas.components["Named"]];
    assert_eq!(pet.properties, named.properties);
    assert_eq!(
        document.paths[0].operations[0]
            .object
            .operation_id
            .as_deref(),
        Some("a")
    );
    let lost = "unresolved-reference 2#/None/properties/$ref: unresolved reference `#/Named/type`";
    assert_eq!(read.found[0], lost);
}

#[test]
fn files_that_cannot_be_used_are_named() {
    let entry = "
openapi: 3.0.3
info: {title: T, version: '1'}
paths: {}
components:
  schemas:
    A: {$ref: '../outside.yaml'}
    B: {$ref: 'missing.yaml#/B'}
    C: {$ref: 'broken.yaml#/C'}
";
    let read = read_files(&[
        ("api/openapi.yaml", entry),
        ("api/broken.yaml", "a: [\n"),
        ("outside.yaml", "{}"),
    ]);
    let codes: Vec<_> = read
        .found
        .iter()
        .map(|found| found.split(':').next().unwrap())
        .collect();
    assert_eq!(
        codes,
        [
            "unresolved-reference #/components/schemas/A/$ref",
            "unresolved-reference #/components/schemas/B/$ref",
            "unresolved-reference #/components/schemas/C/$ref",
            "syntax byte 5",
        ]
    );
}

#[test]
fn identifiers_and_anchors_are_found() {
    let components = "
  schemas:
    Pet:
      $id: https://example.com/schemas/pet
      type: object
      properties:
        name: {$ref: '#name'}
        toy: {$ref: toy}
        self: {$ref: '#'}
        error: {$ref: '#/components/schemas/Error'}
      $defs:
        Name: {$anchor: name, type: string}
    Toy: {$id: 'https://example.com/schemas/toy', type: object}
    Error: {$anchor: error, type: string}
    Far: {$ref: 'https://example.com/schemas/pet#name'}
    Near: {$ref: '#error'}
    Example: {example: {$anchor: example, $id: 'https://example.com/example'}}
    None: {$ref: '#example'}";
    let read = read_in("3.1.0", &format!("components:{components}"));
    let pet = "#/components/schemas/Pet";
    for (place, target) in [
        ("/properties/name", "#/components/schemas/Pet/$defs/Name"),
        ("/properties/toy", "#/components/schemas/Toy"),
        ("/properties/self", "#/components/schemas/Pet"),
        ("/properties/error", "#/components/schemas/Error"),
    ] {
        assert_eq!(read.target(&format!("{pet}{place}")), target);
    }
    assert_eq!(
        read.target("#/components/schemas/Far"),
        "#/components/schemas/Pet/$defs/Name"
    );
    assert_eq!(
        read.target("#/components/schemas/Near"),
        "#/components/schemas/Error"
    );
    assert_eq!(
        read.found,
        ["unresolved-reference #/components/schemas/None/$ref: unresolved reference `#example`"]
    );
}

#[test]
fn dynamic_and_recursive_references_lead_to_their_static_target() {
    let components = "
  schemas:
    Tree:
      $dynamicAnchor: node
      type: object
      properties: {children: {type: array, items: {$dynamicRef: '#node'}}}
    Filter: {type: object, properties: {filters: {type: array, items: {$recursiveRef: '#'}}}}";
    let read = read_in("3.1.0", &format!("components:{components}"));
    assert_eq!(
        read.target("#/components/schemas/Tree/properties/children/items"),
        "#/components/schemas/Tree"
    );
    assert_eq!(
        read.target("#/components/schemas/Filter/properties/filters/items"),
        "#/components/schemas/Filter"
    );
    assert_eq!(read.found, [""; 0]);
}

#[test]
fn a_document_may_name_itself() {
    let read = read_files(&[
        (
            "a.yaml",
            "
openapi: 3.2.0
$self: https://example.com/api/openapi
info: {title: T, version: '1'}
components:
  schemas:
    A: {$ref: 'https://example.com/api/openapi#/components/schemas/B'}
    B: {type: string}
    C: {$ref: 'shared#/components/schemas/D'}
    E: {$ref: 'b.yaml#/components/schemas/D'}
",
        ),
        (
            "b.yaml",
            "
openapi: 3.2.0
$self: https://example.com/api/shared
info: {title: U, version: '1'}
components: {schemas: {D: {type: string}}}
",
        ),
    ]);
    assert_eq!(read.found, [""; 0]);
    assert_eq!(
        read.target("#/components/schemas/A"),
        "#/components/schemas/B"
    );
    assert_eq!(
        read.target("#/components/schemas/C"),
        "1#/components/schemas/D"
    );
    assert_eq!(
        read.target("#/components/schemas/E"),
        "1#/components/schemas/D"
    );
}
