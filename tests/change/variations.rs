//! Ways in which a document changes, each made at the first place where it can be.

use serde_json::{Map, Value, json};

/// What a way is called, and what it does; whether it could.
pub(super) type Variation = (&'static str, fn(&mut Value) -> bool);

pub(super) const VARIATIONS: &[Variation] = &[
    ("an optional member more", |d| {
        object(d, |schema| add(schema, "addedByGrowth"))
    }),
    ("a member less", |d| {
        object(d, |schema| member(schema, true).is_some())
    }),
    ("another type of a member", |d| object(d, retyped)),
    ("a required member is optional", |d| object(d, emptied)),
    ("an optional member is required", |d| object(d, required)),
    ("an operation less", |d| {
        operation(d, |item, method| item.remove(method).is_some())
    }),
    ("an operation more", |d| {
        let answer = json!({"delete": {"operationId": "removeOfGrowth", "tags": ["Of growth"], "responses": {"204": {"description": "Gone"}}}});
        d["paths"]
            .as_object_mut()
            .is_some_and(|paths| paths.insert("/of/growth".to_owned(), answer).is_none())
    }),
    ("an optional parameter more", |d| {
        operation(d, |item, method| parameter(&mut item[method], false))
    }),
    ("a required parameter more", |d| {
        operation(d, |item, method| parameter(&mut item[method], true))
    }),
    ("a failure more", |d| {
        operation(d, |item, method| {
            let answers = item[method]["responses"].as_object_mut();
            answers.is_some_and(|answers| {
                answers
                    .insert("418".to_owned(), json!({"description": "A teapot"}))
                    .is_none()
            })
        })
    }),
    ("a value more", |d| {
        enumeration(d, |values| {
            values.push("of growth".into());
            true
        })
    }),
    ("a value less", |d| {
        enumeration(d, |values| values.len() > 2 && values.pop().is_some())
    }),
    ("a schema more", |d| {
        schemas(d).is_some_and(|all| {
            all.insert(
                "OfGrowth".to_owned(),
                json!({"type": "object", "properties": {"a": {"type": "string"}}}),
            )
            .is_none()
        })
    }),
    ("other documentation", |d| {
        object(d, |schema| {
            schema.insert("description".to_owned(), "Something else.".into()) != Some(Value::Null)
        })
    }),
    ("another operationId", |d| {
        operation(d, |item, method| {
            item[method]["operationId"] = "calledOfGrowth".into();
            true
        })
    }),
    ("another path", |d| {
        let Some(paths) = d["paths"].as_object_mut() else {
            return false;
        };
        let Some(path) = paths
            .iter()
            .find(|(_, item)| {
                item.as_object()
                    .is_some_and(|item| item.values().all(|one| one["operationId"].is_string()))
            })
            .map(|(path, _)| path.clone())
        else {
            return false;
        };
        let item = paths.remove(&path).unwrap_or_default();
        paths.insert(format!("/of/growth{path}"), item).is_none()
    }),
];

fn schemas(document: &mut Value) -> Option<&mut Map<String, Value>> {
    let at = if document["definitions"].is_object() {
        "/definitions"
    } else {
        "/components/schemas"
    };
    document.pointer_mut(at)?.as_object_mut()
}

/// The first object of the components that something can be done with.
fn object(document: &mut Value, mut what: impl FnMut(&mut Map<String, Value>) -> bool) -> bool {
    let Some(all) = schemas(document) else {
        return false;
    };
    all.values_mut()
        .filter_map(Value::as_object_mut)
        .any(|schema| {
            let plain = schema.get("properties").is_some_and(Value::is_object)
                && !schema.contains_key("allOf");
            plain && what(schema)
        })
}

fn add(schema: &mut Map<String, Value>, name: &str) -> bool {
    schema["properties"][name] = json!({"type": "string"});
    true
}

/// Takes a member out of a schema.
fn member(schema: &mut Map<String, Value>, also_required: bool) -> Option<(String, Value)> {
    let name = schema["properties"].as_object()?.keys().next()?.clone();
    let required = schema.get_mut("required").and_then(Value::as_array_mut);
    if let Some(required) = required {
        let before = required.len();
        required.retain(|one| *one != *name);
        if !also_required && required.len() < before {
            return None;
        }
    }
    let value = schema["properties"].as_object_mut()?.remove(&name)?;
    Some((name, value))
}

fn retyped(schema: &mut Map<String, Value>) -> bool {
    let Some(members) = schema["properties"].as_object_mut() else {
        return false;
    };
    let plain = |value: &&mut Value| {
        value["type"] == "string" && value.get("enum").is_none() && value.get("format").is_none()
    };
    members.values_mut().find(plain).is_some_and(|value| {
        *value = json!({"type": "boolean"});
        true
    })
}

fn emptied(schema: &mut Map<String, Value>) -> bool {
    let required = schema.get("required").and_then(Value::as_array);
    required.is_some_and(|required| !required.is_empty()) && schema.remove("required").is_some()
}

fn required(schema: &mut Map<String, Value>) -> bool {
    let known = schema
        .get("required")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    let Some(members) = schema["properties"].as_object() else {
        return false;
    };
    let Some(name) = members
        .keys()
        .find(|name| !known.iter().any(|one| *one == ***name))
    else {
        return false;
    };
    let all: Vec<Value> = known.into_iter().chain([name.as_str().into()]).collect();
    schema.insert("required".to_owned(), all.into());
    true
}

fn operation(
    document: &mut Value,
    mut what: impl FnMut(&mut Map<String, Value>, &str) -> bool,
) -> bool {
    let Some(paths) = document["paths"].as_object_mut() else {
        return false;
    };
    paths
        .values_mut()
        .filter_map(Value::as_object_mut)
        .any(|item| {
            let method = ["get", "post", "put", "delete"].into_iter().find(|method| {
                item.get(*method)
                    .is_some_and(|one| one["operationId"].is_string())
            });
            method.is_some_and(|method| what(item, method))
        })
}

fn parameter(operation: &mut Value, required: bool) -> bool {
    let Some(operation) = operation.as_object_mut() else {
        return false;
    };
    let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
    let parameter = json!({"name": "of_growth", "in": "query", "required": required, "type": "string", "schema": {"type": "string"}});
    parameters.as_array_mut().is_some_and(|all| {
        all.push(parameter);
        true
    })
}

/// The first list of several texts that a component has.
fn enumeration(document: &mut Value, mut what: impl FnMut(&mut Vec<Value>) -> bool) -> bool {
    fn find(value: &mut Value, what: &mut dyn FnMut(&mut Vec<Value>) -> bool) -> bool {
        match value {
            Value::Object(members) => {
                if let Some(Value::Array(values)) = members.get_mut("enum")
                    && values.len() > 1
                    && values.iter().all(Value::is_string)
                    && what(values)
                {
                    return true;
                }
                members.values_mut().any(|value| find(value, what))
            }
            _ => false,
        }
    }
    let Some(all) = schemas(document) else {
        return false;
    };
    all.values_mut().any(|schema| find(schema, &mut what))
}
