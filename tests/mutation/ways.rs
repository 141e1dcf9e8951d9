//! Small documents in which each schema is met along very many ways in; nothing that takes time for every way out.

use serde_json::{Map, Value, json};

use super::failure;

/// With two schemas a level there are as many ways as atoms in a galaxy.
const LEVELS: usize = 200;

/// The schemas of a document whose operation uses the first.
fn document(schemas: Map<String, Value>) -> String {
    json!({
        "openapi": "3.1.1",
        "info": {"title": "Ways", "version": "1"},
        "paths": {"/a": {"get": {"operationId": "a", "responses": {"200": {
            "description": "Fine", "content": {"application/json": {"schema": named("A", 0)}}
        }}}}},
        "components": {"schemas": schemas},
    })
    .to_string()
}

fn named(letter: &str, level: usize) -> Value {
    json!({"$ref": format!("#/components/schemas/{letter}{level}")})
}

/// Two schemas a level, each made of both of the next level by `keyword`.
fn diamonds(keyword: &str) -> String {
    let mut schemas = Map::new();
    for level in 0..LEVELS {
        for letter in ["A", "B"] {
            let mut schema = Map::new();
            let next = vec![named("A", level + 1), named("B", level + 1)];
            schema.insert(keyword.to_owned(), next.into());
            schemas.insert(format!("{letter}{level}"), schema.into());
        }
    }
    for letter in ["A", "B"] {
        let last = json!({"type": "object", "properties": {letter: {"type": "string"}}});
        schemas.insert(format!("{letter}{LEVELS}"), last);
    }
    document(schemas)
}

#[test]
fn bases_that_meet_again_take_no_longer() {
    assert_eq!(failure(&diamonds("allOf")), None);
}

#[test]
fn alternatives_that_meet_again_take_no_longer() {
    assert_eq!(failure(&diamonds("oneOf")), None);
    assert_eq!(failure(&diamonds("anyOf")), None);
}

#[test]
fn members_that_two_bases_describe_end_at_some_depth() {
    let mut schemas = Map::new();
    for level in 0..2000 {
        for letter in ["A", "B"] {
            let next = json!({"type": "object", "properties": {"next": named(letter, level + 1)}});
            schemas.insert(format!("{letter}{level}"), next);
        }
    }
    schemas.insert("A2000".to_owned(), json!({"type": "string"}));
    schemas.insert("B2000".to_owned(), json!({"type": "integer"}));
    let both = json!({"allOf": [named("A", 0), named("B", 0)]});
    schemas.insert("Both".to_owned(), both);
    assert_eq!(failure(&document(schemas)), None);
}

#[test]
fn alternatives_that_all_name_each_other_end() {
    let mut branches: Vec<Value> = (0..30).map(|at| named("A", at)).collect();
    branches.push(json!({"type": "string"}));
    let schemas = (0..30).map(|at| (format!("A{at}"), json!({"anyOf": branches})));
    assert_eq!(failure(&document(schemas.collect())), None);
}
