use crate::parse::testing::read_in;

#[test]
fn samples_that_do_not_fit_are_named_and_left_out() {
    for (schema, misfit) in [
        (
            "{type: integer, default: '1'}",
            "`\"1\"` is not of type integer",
        ),
        (
            "{type: [string, 'null'], default: 1}",
            "`1` is not of type string or null",
        ),
        (
            "{enum: [a, b], default: c}",
            "`\"c\"` is none of the values that are listed",
        ),
        (
            "{const: 1, default: 2}",
            "`2` is none of the values that are listed",
        ),
        (
            "{type: integer, minimum: 2, default: 1}",
            "`1` is out of bounds",
        ),
        (
            "{type: number, exclusiveMaximum: 1, default: 1}",
            "`1` is out of bounds",
        ),
        (
            "{type: string, maxLength: 1, default: äö}",
            "`\"äö\"` is out of bounds",
        ),
        (
            "{type: array, items: {type: string}, default: [a, 1]}",
            "in `1`, `1` is not of type string",
        ),
        (
            "{properties: {a: {$ref: '#/components/schemas/T'}}, default: {a: 1}}",
            "in `a`, `1` is not of type string",
        ),
        (
            "{additionalProperties: {type: string}, default: {a: 1}}",
            "in `a`, `1` is not of type string",
        ),
        (
            "{anyOf: [{type: string}, {type: boolean}], default: 1}",
            "`1` fits none of the alternatives",
        ),
        (
            "{allOf: [{type: string}], default: []}",
            "the list is not of type string",
        ),
    ] {
        let read = read_in(
            "3.1.0",
            &format!("components: {{schemas: {{S: {schema}, T: {{type: string}}}}}}"),
        );
        let message = format!("the default is not what its schema allows: {misfit}");
        assert_eq!(
            read.found,
            [format!(
                "invalid-default #/components/schemas/S/default: {message}"
            )]
        );
        assert_eq!(*read.schema("#/components/schemas/S").default, None);
    }
}

#[test]
fn samples_that_fit_or_may_fit_are_kept() {
    for schema in [
        "{type: integer, default: 1.0}",
        "{enum: [1], default: 1.0}",
        "{type: string, nullable: true, default: null}",
        "{nullable: true, enum: [a], default: null}",
        "{type: object, required: [a], default: {}}",
        "{oneOf: [{type: string}, {type: integer}], default: 1}",
        "{type: string, pattern: '^a$', format: uuid, default: b}",
        "{properties: {s: {$ref: '#/components/schemas/S'}}, default: {s: {s: {}}}}",
        "{$ref: '#/components/schemas/S/x', default: 1}",
    ] {
        let version = if schema.contains("nullable") {
            "3.0.3"
        } else {
            "3.1.0"
        };
        let read = read_in(
            version,
            &format!("components: {{schemas: {{S: {schema}}}}}"),
        );
        assert!(
            !read.found.iter().any(|found| found.starts_with("invalid")),
            "{:?}",
            read.found
        );
    }
}

#[test]
fn alternatives_that_lead_back_to_themselves_end() {
    let many = ["{$ref: '#/components/schemas/S'}"; 12].join(", ");
    let read = read_in(
        "3.1.0",
        &format!("components: {{schemas: {{S: {{anyOf: [{many}], default: 1}}}}}}"),
    );
    assert_eq!(read.found, [""; 0]);
}

#[test]
fn examples_of_schemas_parameters_and_media_types_are_looked_at() {
    let read = read_in(
        "3.1.0",
        "
paths:
  /a:
    post:
      parameters: [{name: p, in: query, schema: {type: integer}, example: a}]
      requestBody:
        content:
          application/json: {schema: {type: object}, examples: {one: {value: 1}, two: {value: {}}}}
          application/xml: {schema: {type: object}, example: <a/>}
components:
  schemas:
    S: {type: string, example: 1, examples: [a, 2]}
",
    );
    let places: Vec<_> = read
        .found
        .iter()
        .map(|found| found.split(": ").next().unwrap())
        .collect();
    let post = "#/paths/~1a/post";
    assert_eq!(
        places,
        [
            "invalid-example #/components/schemas/S/example".to_owned(),
            "invalid-example #/components/schemas/S/examples/1".to_owned(),
            format!("invalid-example {post}/parameters/0/example"),
            format!(
                "invalid-example {post}/requestBody/content/application~1json/examples/one/value"
            ),
        ]
    );
    assert_eq!(read.schema("#/components/schemas/S").examples, ["a"]);
}
