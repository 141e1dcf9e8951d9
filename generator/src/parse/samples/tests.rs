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

#[test]
fn whole_values_have_all_members_that_are_not_left_out_by_one_side() {
    let found = |members: &str, example: &str| {
        let read = read_in(
            "3.1.0",
            &format!(
                "paths: {{/a: {{get: {{responses: {{'200': {{description: d, content: {{application/json: {{schema: {{type: object, {members}}}, example: {example}}}}}}}}}}}}}}}"
            ),
        );
        read.found
    };
    let misfit = |text: &str| {
        let place = "#/paths/~1a/get/responses/200/content/application~1json/example";
        vec![format!(
            "invalid-example {place}: the example is not what its schema allows: {text}"
        )]
    };
    let inner = "properties: {a: {type: object, required: [b], properties: {b: {type: string}}}}";
    assert_eq!(
        found(inner, "{a: {c: x}}"),
        misfit("in `a`, `b` is missing")
    );
    assert_eq!(found(inner, "{c: x}"), [""; 0]);
    for one in [
        "readOnly: true",
        "writeOnly: true",
        "type: [string, 'null']",
    ] {
        let members = format!("required: [a], properties: {{a: {{{one}}}}}");
        assert_eq!(found(&members, "{}"), [""; 0], "{one}");
    }
    let closed = "properties: {a: {}}, additionalProperties: false";
    let text = "`b` is none of the members that are listed";
    assert_eq!(found(closed, "{a: 1, b: 2}"), misfit(text));
}

#[test]
fn an_example_that_several_bodies_refer_to_is_named_once() {
    let content = "{application/json: {schema: {type: integer}, examples: {e: {$ref: '#/components/examples/E'}}}}";
    let read = read_in(
        "3.1.0",
        &format!(
            "paths: {{/a: {{get: {{responses: {{'200': {{description: d, content: {content}}}, '201': {{description: d, content: {content}}}}}}}}}}}\n\
             components: {{examples: {{E: {{value: a}}}}}}\n"
        ),
    );
    let text = "the example is not what its schema allows: `\"a\"` is not of type integer";
    let found = format!("invalid-example #/components/examples/E/value: {text}");
    assert_eq!(read.found, [found]);
}

#[test]
fn examples_of_responses_of_2_0_are_looked_at() {
    let read = read_in(
        "2.0",
        "
paths:
  /a:
    get:
      produces: [application/json, text/plain]
      responses:
        '200': {description: d, schema: {type: integer}, examples: {application/json: a, text/plain: b}}
",
    );
    let found: Vec<_> = read
        .found
        .iter()
        .filter_map(|one| one.split(": ").next())
        .collect();
    assert_eq!(
        found,
        ["invalid-example #/paths/~1a/get/responses/200/examples/application~1json"]
    );
}
