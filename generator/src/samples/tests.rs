use serde_json::{Value, json};

use super::of;
use crate::api::samples::Sample;
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
    let text = format!(
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
    );
    let sources = Sources::single("spec.yaml", &text);
    let mut found = Diagnostics::default();
    let document = parse(&sources, &mut found).expect("a document");
    let samples = of(&document, &lower(&document, &mut found));
    let mut bodies = samples.bodies.values();
    let sample = bodies.find_map(|one| one.get("application/json"));
    let sample = sample.expect("a body").clone();
    let body = document.paths[0].operations[0].request_body.as_ref();
    let content = &document.request_body(body.expect("a body")).content;
    let id = document.media_type(&content[0].1).schema.expect("a schema");
    let sample = Sample::clone(&sample);
    (document, id, sample)
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
