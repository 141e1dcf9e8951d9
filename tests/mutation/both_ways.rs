//! Documents whose types get members that only a server sets, in; what was there is called as it was.

use generator::lock;
use serde_json::{Value, json};

use super::growth::{Names, different, named, title};
use super::seeds;

#[test]
fn a_member_that_only_a_server_sets_renames_nothing() {
    let (mut parted, mut wrong) = (0, Vec::new());
    for seed in seeds() {
        let mut changed = seed.clone();
        more_members(&mut changed);
        let names = |document: &Value| named(document, lock::Names::default());
        let (Some(before), Some(after)) = (names(&seed), names(&changed)) else {
            continue;
        };
        let of_sent = |names: &Names| names.keys().filter(|of| of.contains("Input's ")).count();
        parted += usize::from(of_sent(&after.names) > of_sent(&before.names));
        // A variant that is sent is called as it was, and holds what is sent of its type, or a list of that.
        let different = different(&before.names, &after.names);
        let renamed = different.iter().filter(|one| !one.contains("Model("));
        wrong.extend(renamed.map(|one| format!("{}: {one}", title(&seed))));
    }
    assert!(parted > 10, "only {parted} documents have a type more");
    assert_eq!(wrong, [""; 0]);
}

/// Each schema that has a name gets a member that only a server sets.
fn more_members(document: &mut Value) {
    let schemas = document.pointer_mut("/components/schemas");
    let schemas = schemas.and_then(Value::as_object_mut);
    for (_, schema) in schemas.into_iter().flatten() {
        let members = schema.get_mut("properties");
        if let Some(members) = members.and_then(Value::as_object_mut) {
            let only_read = json!({"type": "string", "readOnly": true});
            members.entry("of_growth").or_insert(only_read);
        }
    }
}

/// A document in which a type goes these ways.
fn document(ways: &[&str], members: Value) -> Value {
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}});
    let mut operations = json!({});
    for way in ways {
        operations[way] = match *way {
            "get" => {
                json!({"operationId": "getOrder", "responses": {"200": {"description": "It", "content": content}}})
            }
            _ => json!({
                "operationId": "setOrder",
                "requestBody": {"required": true, "content": content},
                "responses": {"204": {"description": "Done"}},
            }),
        };
    }
    json!({
        "openapi": "3.1.1",
        "info": {"title": "Orders", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/orders": operations},
        "components": {"schemas": {"Order": {"type": "object", "properties": members}}},
    })
}

#[test]
fn what_is_received_keeps_its_name_once_it_is_sent_as_well() {
    let members = json!({"id": {"type": "string", "readOnly": true}, "text": {"type": "string"}});
    let received = named(&document(&["get"], members.clone()), lock::Names::default());
    let received = received.expect("a client");
    for locked in [lock::Names::default(), received.lock] {
        let both = named(&document(&["get", "put"], members.clone()), locked);
        let both = both.expect("a client");
        assert_eq!(different(&received.names, &both.names), [""; 0]);
        assert!(both.names.contains_key("Order's id"));
        assert!(both.names.contains_key("OrderInput's text"));
        assert!(!both.names.contains_key("OrderInput's id"));
    }
}
