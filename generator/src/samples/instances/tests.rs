use serde_json::{Value, json};

use super::{ADDED, Instance, Instances, UNLISTED};
use crate::api::{Name, TypeId};
use crate::diagnostic::Diagnostics;
use crate::lower::lower;
use crate::parse::parse;
use crate::sources::Sources;

/// The instances of the schema with this name.
fn instances(schemas: &str, name: &str) -> Vec<Instance> {
    let text = format!(
        "openapi: 3.1.0
info: {{title: t, version: '1'}}
paths:
  /a:
    get:
      responses: {{'200': {{description: d, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}}}
components:
  schemas: {{{schemas}}}
"
    );
    let sources = Sources::single("spec.yaml", &text);
    let mut found = Diagnostics::default();
    let document = parse(&sources, &mut found).expect("a document");
    let api = lower(&document, &mut found);
    let named = |def: &crate::api::TypeDef| def.name == Name::Given(name.to_owned());
    let at = api.types.iter().position(named).expect("a type");
    Instances::new(&document, &api)
        .of(TypeId(at), true, &[])
        .expect("it is a schema")
}

fn values(schemas: &str, name: &str) -> Vec<(String, Value)> {
    let all = instances(schemas, name).into_iter();
    all.map(|one| (one.shows, one.value)).collect()
}

#[test]
fn an_object_has_what_it_must_and_may_and_more() {
    let schema = "T: {type: object, required: [a, b], properties: {a: {type: [string, 'null']}, b: {enum: [x, y]}, c: {type: integer}}}";
    let expected = [
        ("least", json!({"a": "text", "b": "x"})),
        ("whole", json!({"a": "text", "b": "x", "c": 1})),
        (
            "unlisted `b`",
            json!({"a": "text", "b": UNLISTED.0, "c": 1}),
        ),
        ("nulls", json!({"a": null, "b": "x", "c": 1})),
        (
            "added",
            json!({"a": "text", "b": "x", "c": 1, ADDED: {"list": [1, "two", null]}}),
        ),
    ];
    let expected = expected.map(|(shows, value)| (shows.to_owned(), value));
    assert_eq!(values(schema, "T"), expected);
}

#[test]
fn each_value_of_an_enumeration_is_there_and_one_that_is_not_listed() {
    let all = [
        ("least", json!("x")),
        ("listed", json!("y")),
        ("unlisted", json!(UNLISTED.0)),
    ];
    let all = all.map(|(shows, value)| (shows.to_owned(), value));
    assert_eq!(values("T: {enum: [x, y]}", "T"), all);
}

#[test]
fn each_alternative_is_there_with_its_tag() {
    let schemas = "T: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: k, mapping: {a: '#/components/schemas/A'}}}, \
                   A: {type: object, required: [k], properties: {k: {type: string}}}, B: {type: object, required: [k], properties: {k: {type: string}, b: {type: boolean}}}";
    let valid: Vec<_> = instances(schemas, "T")
        .into_iter()
        .filter(|one| one.valid)
        .map(|one| (one.value, one.variants))
        .collect();
    let expected = [
        (json!({"k": "a"}), Some(vec![0])),
        (json!({"k": "B"}), Some(vec![1])),
        (json!({"k": "B", "b": true}), Some(vec![1])),
    ];
    assert_eq!(valid, expected);
}

#[test]
fn a_value_that_fits_several_alternatives_may_be_each_of_them() {
    let schema = "T: {anyOf: [{type: object, properties: {a: {type: integer}}}, {type: object, properties: {b: {type: integer}}}]}";
    let all = instances(schema, "T");
    let variants = all.iter().find(|one| one.value == json!({"b": 1}));
    assert_eq!(
        variants.expect("a value").variants.as_deref(),
        Some(&[1, 0, 1][..])
    );
}

#[test]
fn what_extends_a_base_has_its_tag_and_stands_for_it() {
    let schemas = "Base: {type: object, required: [k], properties: {k: {type: string}}, discriminator: {propertyName: k}}, \
                   One: {allOf: [{$ref: '#/components/schemas/Base'}], properties: {one: {type: integer}}}, \
                   Two: {allOf: [{$ref: '#/components/schemas/Base'}], properties: {two: {type: integer}}}";
    let tags = |name| {
        let all = instances(schemas, name).into_iter();
        let mut tags: Vec<Value> = all
            .filter(|one| one.valid)
            .map(|one| one.value["k"].clone())
            .collect();
        tags.dedup();
        tags
    };
    assert_eq!(tags("Base"), ["One", "Two"]);
    assert_eq!(tags("Two"), ["Two"]);
}

#[test]
fn what_has_no_type_is_not_null() {
    let schema = "T: {type: object, properties: {a: {properties: {b: {type: string}}}, c: {anyOf: [{type: integer}, {type: 'null'}]}}}";
    let all = values(schema, "T").into_iter();
    let nulls: Vec<Value> = all
        .filter(|(shows, _)| shows == "nulls")
        .map(|(_, value)| value)
        .collect();
    assert_eq!(nulls, [json!({"a": {"b": "text"}, "c": null})]);
}
