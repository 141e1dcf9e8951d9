//! How credentials are given, by methods and by the environment, where schemes stand in another order or beside more of them.

use generator::lock;
use generator::rust::Item;
use serde_json::{Map, Value, json};

use super::growth::{Names, different, named};

/// The methods that take the credential of each scheme, and the variables of the environment that have it.
pub(super) fn of_credentials(item: &Item, names: &mut Names) {
    match item {
        Item::Client(client) => {
            for one in &client.credentials {
                let of = format!("the scheme {} as {:?}", one.scheme, one.kind);
                names.insert(of, one.method.as_str().to_owned());
            }
        }
        Item::Api(api) => {
            for known in &api.schemes {
                if let Some(setter) = &known.setter {
                    let of = format!("the variables of {}", setter.as_str());
                    names.insert(of, known.variables.join(" "));
                }
            }
        }
        _ => {}
    }
}

/// A scheme that is given like none that is there.
pub(super) fn more_schemes(members: &mut Map<String, Value>) {
    let scheme = json!({"type": "apiKey", "in": "header", "name": "X-Of-Growth"});
    members.entry("of_growth").or_insert(scheme);
}

/// A document with these schemes.
fn document(schemes: &[(&str, Value)]) -> Value {
    let all = schemes.iter();
    let all: Map<String, Value> = all
        .map(|(name, scheme)| ((*name).to_owned(), scheme.clone()))
        .collect();
    let asked: Vec<Value> = all.keys().map(|name| json!({name: []})).collect();
    let operation = json!({"operationId": "a", "responses": {"204": {"description": "Done"}}});
    json!({
        "openapi": "3.1.1",
        "info": {"title": "Credentials", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "security": asked,
        "paths": {"/a": {"get": operation}},
        "components": {"securitySchemes": all},
    })
}

fn schemes() -> Vec<(&'static str, Value)> {
    let flow = json!({"tokenUrl": "https://api.example.com/token", "scopes": {}});
    vec![
        ("login", json!({"type": "http", "scheme": "basic"})),
        ("token", json!({"type": "http", "scheme": "bearer"})),
        (
            "key",
            json!({"type": "apiKey", "in": "query", "name": "api_key"}),
        ),
        (
            "app",
            json!({"type": "oauth2", "flows": {"clientCredentials": flow}}),
        ),
    ]
}

#[test]
fn one_more_scheme_of_each_kind_renames_no_credential_of_a_lock() {
    let before = named(&document(&schemes()), lock::Names::default()).expect("a client");
    assert!(before.names.values().any(|name| name == "bearer_token"));
    for (name, scheme) in schemes() {
        let twin = format!("a_{name}");
        let more = [&[(twin.as_str(), scheme)], schemes().as_slice()].concat();
        let after = named(&document(&more), before.lock.clone()).expect("a client");
        let renamed = different(&before.names, &after.names);
        assert_eq!(renamed, Vec::<String>::new(), "beside {twin}");
    }
}

#[test]
fn a_name_that_two_schemes_could_have_is_none_of_theirs() {
    let token = || json!({"type": "http", "scheme": "bearer"});
    let both = [("person", token()), ("robot", token())];
    let names = named(&document(&both), lock::Names::default()).expect("a client");
    let of = |scheme: &str| names.names[&format!("the scheme {scheme} as Token")].as_str();
    assert_eq!(of("person"), "person_bearer_token");
    assert_eq!(of("robot"), "robot_bearer_token");
}
