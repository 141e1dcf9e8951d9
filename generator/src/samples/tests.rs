use serde_json::{Value, json};

use super::of;
use crate::api::samples::{Sample, Samples};
use crate::diagnostic::Diagnostics;
use crate::document::{Document, SchemaId};
use crate::lower::lower;
use crate::parse::{parse, strict_misfit};
use crate::sources::Sources;

/// The sample of a body of this schema, beside these others; it fits the schema.
fn sample(schema: &str, others: &str) -> Sample {
    let (document, id, sample) = made(schema, others);
    for value in [&sample.needed, &sample.whole] {
        let misfit = strict_misfit(&document.schemas, id, value);
        assert_eq!(misfit, None, "{schema}: {value}");
    }
    sample
}

fn made(schema: &str, others: &str) -> (Document, SchemaId, Sample) {
    let (document, samples) = samples_of(&with_body(schema, others));
    let mut bodies = samples.bodies.values();
    let sample = bodies.find_map(|one| one.get("application/json"));
    let sample = sample.expect("a body").clone();
    let body = document.paths[0].operations[0].request_body.as_ref();
    let content = &document.request_body(body.expect("a body")).content;
    let id = document.media_type(&content[0].1).schema.expect("a schema");
    let sample = Sample::clone(&sample);
    (document, id, sample)
}

fn with_body(schema: &str, others: &str) -> String {
    format!(
        "openapi: 3.1.0
info: {{title: t, version: '1'}}
paths:
  /a:
    post:
      requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}
      responses: {{'204': {{description: d}}}}
components:
  schemas: {{{others}}}
"
    )
}

fn samples_of(text: &str) -> (Document, Samples) {
    let sources = Sources::single("spec.yaml", text);
    let mut found = Diagnostics::default();
    let document = parse(&sources, &mut found).expect("a document");
    let samples = of(&document, &lower(&document, &mut found));
    (document, samples)
}

fn same(schema: &str) -> Value {
    let Sample { needed, whole } = sample(schema, "");
    assert_eq!(needed, whole, "{schema}");
    needed
}

#[test]
fn single_values_keep_their_limits() {
    for (schema, value) in [
        ("{type: string}", json!("text")),
        ("{type: string, minLength: 6}", json!("textxx")),
        ("{type: string, maxLength: 2}", json!("xt")),
        ("{type: string, format: date}", json!("2024-01-31")),
        ("{type: string, pattern: '^[A-Z]{3}$'}", json!("AAA")),
        ("{type: string, example: Rex, default: Max}", json!("Rex")),
        (
            "{type: string, format: date, example: today}",
            json!("2024-01-31"),
        ),
        ("{type: integer}", json!(1)),
        ("{type: integer, minimum: 10}", json!(10)),
        ("{type: integer, exclusiveMaximum: 0}", json!(-1)),
        ("{type: integer, minimum: 7, multipleOf: 5}", json!(10)),
        ("{type: number, minimum: 0, maximum: 1}", json!(1)),
        (
            "{type: number, exclusiveMinimum: 0, exclusiveMaximum: 1}",
            json!(0.5),
        ),
        ("{type: [string, 'null'], enum: [null, b]}", json!("b")),
        ("{type: boolean}", json!(true)),
        ("{const: 3}", json!(3)),
        ("{type: 'null'}", Value::Null),
        (
            "{type: array, items: {type: integer}, minItems: 2, uniqueItems: true}",
            json!([1, 2]),
        ),
        (
            "{type: array, items: {type: string, pattern: '^(0|[1-9][0-9]*)$'}, minItems: 3, uniqueItems: true}",
            json!(["0", "1", "2"]),
        ),
        (
            "{type: array, prefixItems: [{type: integer}, {type: string}]}",
            json!([1, "text"]),
        ),
    ] {
        assert_eq!(same(schema), value, "{schema}");
    }
}

#[test]
fn values_that_are_listed_as_another_type_are_of_the_type() {
    for (schema, value) in [
        ("{type: integer, enum: ['6', '12']}", json!(6)),
        ("{type: string, enum: [6, 12]}", json!("6")),
        ("{type: string, enum: ['', true]}", json!("true")),
        ("{type: boolean, enum: ['true']}", json!(true)),
        ("{type: boolean, const: 'true'}", json!(true)),
        (
            "{type: integer, enum: [x, 18446744073709551616, 2]}",
            json!(2),
        ),
    ] {
        assert_eq!(made(schema, "").2.whole, value, "{schema}");
    }
}

#[test]
fn what_the_client_has_a_type_for_is_of_it() {
    for (schema, value) in [
        (
            "{type: integer, format: int32, minimum: 3000000000}",
            json!(i32::MAX),
        ),
        ("{type: integer, minimum: 1e30}", json!(i64::MAX)),
        (
            "{type: string, format: date, pattern: '^x$'}",
            json!("2024-01-31"),
        ),
        (
            "{type: string, format: date-time, pattern: '^x$'}",
            json!("2024-01-31T12:30:00Z"),
        ),
        (
            "{type: string, format: date-time, pattern: '\\.\\d{3}Z$'}",
            json!("2024-01-31T12:30:00.000Z"),
        ),
    ] {
        assert_eq!(made(schema, "").2.whole, value, "{schema}");
    }
}

#[test]
fn what_is_listed_comes_before_the_alternatives_beside_it() {
    let consts = ('a'..='z').map(|c| format!("{{const: {c}}}"));
    let kinds = format!(
        "Kind: {{oneOf: [{}]}}",
        consts.collect::<Vec<_>>().join(", ")
    );
    let made = sample(
        "{enum: [w, x], allOf: [{$ref: '#/components/schemas/Kind'}]}",
        &kinds,
    );
    assert_eq!(made.needed, json!("w"));
}

#[test]
fn an_object_has_what_it_must_have_or_all() {
    let made = sample(
        "{type: object, required: [a, id], properties: {a: {type: integer}, b: {type: string}, id: {type: string, readOnly: true}}}",
        "",
    );
    assert_eq!(made.needed, json!({"a": 1}));
    assert_eq!(made.whole, json!({"a": 1, "b": "text"}));
    let made = sample("{type: object, additionalProperties: {type: integer}}", "");
    assert_eq!((made.needed, made.whole), (json!({}), json!({"key": 1})));
    let made = sample(
        "{type: object, minProperties: 1, properties: {a: {}, b: {}}}",
        "",
    );
    assert_eq!(made.needed, json!({"a": "text"}));
}

#[test]
fn of_what_excludes_each_other_one_is_there() {
    let made = sample(
        "{type: object, properties: {a: {}, b: {}}, oneOf: [{required: [a]}, {required: [b]}]}",
        "",
    );
    assert_eq!(made.whole, json!({"a": "text"}));
    let made = sample(
        "{oneOf: [{type: object, properties: {a: {}}}, {type: object, required: [b], properties: {b: {}}}]}",
        "",
    );
    assert_eq!(made.needed, json!({}));
    sample(
        "{type: object, properties: {a: {}, b: {}}, not: {required: [a, b]}}",
        "",
    );
    sample(
        "{allOf: [{type: object, required: [a], properties: {a: {minLength: 5}}}, {properties: {a: {type: string}}}]}",
        "",
    );
}

#[test]
fn what_leads_back_to_itself_ends() {
    let others = "N: {type: object, required: [next, all], properties: {next: {anyOf: [{$ref: '#/components/schemas/N'}, {type: integer}]}, all: {type: array, items: {$ref: '#/components/schemas/N'}}, up: {$ref: '#/components/schemas/N'}}}";
    let made = sample("{$ref: '#/components/schemas/N'}", others);
    assert_eq!(made.whole, json!({"next": 1, "all": []}));
    let text =
        "A: {type: object, required: [a], properties: {a: {$ref: '#/components/schemas/A'}}}";
    let sources = "{anyOf: [{$ref: '#/components/schemas/A'}, {type: integer}]}";
    assert_eq!(sample(sources, text).needed, json!(1));
}

#[test]
fn what_must_be_there_and_leads_back_to_itself_is_null_where_it_may_be() {
    for null in [
        "{oneOf: [{$ref: '#/components/schemas/N'}, {type: 'null'}]}",
        "{anyOf: [{type: 'null'}, {type: object, required: [n], properties: {n: {$ref: '#/components/schemas/N'}}}]}",
    ] {
        let others = format!("N: {{type: object, required: [n], properties: {{n: {null}}}}}");
        let made = sample("{$ref: '#/components/schemas/N'}", &others);
        assert_eq!(made.needed, json!({"n": null}));
        assert_eq!(made.whole["n"], Value::Null);
    }
    let list = "N: {type: array, minItems: 2, items: {anyOf: [{$ref: '#/components/schemas/N'}, {type: 'null'}]}}";
    let made = sample("{$ref: '#/components/schemas/N'}", list);
    assert_eq!(made.needed, json!([null, null]));
}

#[test]
fn what_must_have_itself_has_no_value() {
    let (_, samples) = samples_of(&with_body(
        "{$ref: '#/components/schemas/N'}",
        "N: {type: object, required: [n], properties: {n: {$ref: '#/components/schemas/N'}}}",
    ));
    let body = samples.none.iter().next().expect("a body");
    assert!(samples.is_endless(&body.0, "application/json"));
    assert!(samples.body(&body.0, "application/json").is_none());
}

#[test]
fn a_tag_is_a_number_or_a_truth_value_where_its_member_is() {
    let choice = |key: &str| {
        format!(
            "{{oneOf: [{{$ref: '#/components/schemas/A'}}], discriminator: {{propertyName: v, mapping: {{'{key}': '#/components/schemas/A'}}}}}}"
        )
    };
    for (ty, key, value) in [
        ("{type: integer}", "2", json!(2)),
        ("{type: integer, enum: [3, 4]}", "4", json!(4)),
        ("{const: 3}", "3", json!(3)),
        ("{type: boolean}", "false", json!(false)),
        ("{type: string}", "2", json!("2")),
        ("{}", "2", json!("2")),
        // The name is none of its values.
        ("{type: integer}", "x", json!(1)),
    ] {
        let others = format!("A: {{type: object, required: [v], properties: {{v: {ty}}}}}");
        let made = sample(&choice(key), &others);
        assert_eq!(made.needed, json!({"v": value}), "{ty}");
    }
}

#[test]
fn a_header_has_no_line_breaks() {
    let of = |schema: &str| {
        let text = format!(
            "openapi: 3.1.0
info: {{title: t, version: '1'}}
paths: {{/a: {{get: {{parameters: [{{name: h, in: header, schema: {schema}}}], responses: {{'204': {{description: d}}}}}}}}}}
"
        );
        let all = samples_of(&text).1;
        let made = all.parameters.values().next().map(|one| one.whole.clone());
        assert_eq!(made.is_none(), all.none.len() == 1, "{schema}");
        made
    };
    assert_eq!(of(r#"{enum: ["a\nb", c]}"#), Some(json!("c")));
    assert_eq!(of(r#"{enum: ["a\nb", "c\rd"]}"#), None);
    assert_eq!(of(r#"{type: array, items: {const: "a\nb"}}"#), None);
    assert_eq!(of("{enum: [é]}"), Some(json!("é")));
}

#[test]
fn a_tag_tells_what_was_chosen() {
    let others = "Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}";
    let made = sample(
        "{oneOf: [{$ref: '#/components/schemas/Cat'}], discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat'}}}",
        others,
    );
    assert_eq!(made.whole, json!({"kind": "cat", "lives": 1}));
    // A name is no tag where the alternative says another.
    let others = "Off: {type: object, required: [kind], properties: {kind: {$ref: '#/components/schemas/OffKind'}}}, OffKind: {type: string, enum: [disabled]}";
    let made = sample(
        "{oneOf: [{$ref: '#/components/schemas/Off'}], discriminator: {propertyName: kind}}",
        others,
    );
    assert_eq!(made.needed, json!({"kind": "disabled"}));
    let others = "Pet: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}, Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, required: [bark], properties: {bark: {type: boolean}}}]}";
    for pet in [
        "{$ref: '#/components/schemas/Pet'}",
        "{description: A pet of its own., allOf: [{$ref: '#/components/schemas/Pet'}]}",
    ] {
        let made = sample(pet, others);
        assert_eq!(made.needed, json!({"kind": "Dog", "bark": true}));
    }
    // What extends it may have no name but in the mapping, as in another file.
    let others = "Pet: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {dog: '#/components/schemas/Others/properties/dog'}}}, Others: {type: object, properties: {dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, required: [bark], properties: {bark: {type: boolean}}}]}}}";
    let made = sample("{$ref: '#/components/schemas/Pet'}", others);
    assert_eq!(made.needed, json!({"kind": "dog", "bark": true}));
}

#[test]
fn values_are_no_deeper_than_servers_read() {
    let level = |at: usize| {
        format!(
            "A{at}: {{type: array, items: {{$ref: '#/components/schemas/A{}'}}}}",
            at + 1
        )
    };
    let levels: Vec<String> = (0..300).map(level).collect();
    let others = format!("{}, A300: {{type: string}}", levels.join(", "));
    let sample = sample("{$ref: '#/components/schemas/A0'}", &others);
    let mut value = &sample.whole;
    let mut depth = 0;
    while let Some(inner) = value.get(0) {
        value = inner;
        depth += 1;
    }
    assert!((10..100).contains(&depth) && value == &json!([]), "{depth}");
}
