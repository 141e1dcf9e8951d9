//! Documents with what takes the names of others, in; with the lock of what was before, no name is another.

use generator::lock;
use serde_json::{Map, Value, json};

use super::growth::{Named, different, is_choice, is_schema, named, shuffle, title};
use super::random::Random;
use super::seeds;

#[test]
fn another_order_keeps_every_line() {
    holds(|document| shuffle(document, "", &mut Random::new(11)));
}

#[test]
fn what_takes_a_name_of_a_member_or_a_value_gets_another() {
    holds(|document| each(document, "", &mut takers));
}

#[test]
fn an_alternative_before_the_others_moves_none() {
    holds(|document| {
        each(document, "", &mut |_, value| {
            // Where but one alternative can be an object, another one makes a choice of what is none.
            let members = value.as_object_mut();
            let Some(members) = members.filter(|all| !all.contains_key("properties")) else {
                return;
            };
            let choices = members.iter_mut().filter(|(key, _)| is_choice(key));
            for items in choices.filter_map(|(_, items)| items.as_array_mut()) {
                let all =
                    |key: &str| items.len() > 1 && items.iter().all(|item| item.get(key).is_some());
                if all("$ref") || all("properties") {
                    let object =
                        json!({"properties": {"of_growth": {}}, "required": ["of_growth"]});
                    items.insert(0, object);
                }
            }
        });
    });
}

/// A tag that not all operations have makes the others count, which they did not before.
#[test]
fn one_more_tag_moves_no_operation() {
    holds(|document| {
        let answer = json!({"204": {"description": "Grown"}});
        let operation =
            json!({"tags": ["of growth"], "operationId": "ofGrowth", "responses": answer});
        if let Some(paths) = document["paths"].as_object_mut() {
            paths.insert("/of/growth".to_owned(), json!({"delete": operation}));
        }
    });
}

/// Compares the names of every seed with those that it has once it is changed, the lock of the first being there.
fn holds(mut change: impl FnMut(&mut Value)) {
    let (mut seen, mut wrong) = (0, Vec::new());
    for seed in seeds() {
        let mut changed = seed.clone();
        change(&mut changed);
        let Some(Named { names, lock }) = named(&seed, lock::Names::default()) else {
            continue;
        };
        let Some(after) = named(&changed, lock.clone()) else {
            continue;
        };
        seen += 1;
        let mut told = different(&names, &after.names);
        for (key, entry) in &lock.entries {
            // Where alternatives have moved, so have their lines.
            let Some(other) = after.lock.get(key).filter(|_| !key.contains("Of/")) else {
                continue;
            };
            let name = |entry: &lock::Entry| entry.names.first().cloned();
            if name(entry) != name(other) {
                told.push(format!("{key}: {:?} -> {:?}", name(entry), name(other)));
            }
        }
        wrong.extend(told.iter().map(|one| format!("{}: {one}", title(&seed))));
    }
    assert!(seen > 50, "only {seen} documents");
    assert!(
        wrong.is_empty(),
        "{} names\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Does something with every value, by the key that it is at.
fn each(value: &mut Value, key: &str, what: &mut impl FnMut(&str, &mut Value)) {
    match value {
        Value::Object(members) => {
            for (key, value) in members.iter_mut() {
                // What is an instance or a constant has no names.
                if !["example", "examples", "default", "const", "mapping"].contains(&key.as_str()) {
                    each(value, key, what);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| each(item, "", what)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    what(key, value);
}

/// Members, values and parameters that are written like the names which others have.
fn takers(key: &str, value: &mut Value) {
    match value {
        Value::Object(members) if key == "properties" && members.values().all(is_schema) => {
            taking(members);
        }
        Value::Array(items)
            if key == "enum" && items.len() > 1 && items.iter().all(Value::is_string) =>
        {
            for item in items.clone() {
                let text = item.as_str().unwrap_or_default();
                for more in [pascal(text), "Unknown".to_owned()] {
                    if !items.iter().any(|item| item.as_str() == Some(&more)) {
                        items.push(more.into());
                    }
                }
            }
        }
        Value::Array(items) if key == "parameters" => {
            let query = |item: &&Value| item["in"] == "query" && item["name"].is_string();
            let names = items.iter().filter(query);
            let names = names.map(|item| snake(item["name"].as_str().unwrap_or_default()));
            let names: Vec<String> = names.chain(["body".to_owned()]).collect();
            for name in names {
                if !items.iter().any(|item| item["name"] == *name) {
                    items.push(json!({"name": name, "in": "query", "schema": {"type": "string"}}));
                }
            }
        }
        _ => {}
    }
}

fn taking(members: &mut Map<String, Value>) {
    let names = members.keys().map(|name| snake(name));
    let names: Vec<String> = names.chain(["additional".to_owned()]).collect();
    for name in names {
        let string = || json!({"type": "string"});
        members.entry(name).or_insert_with(string);
    }
}

fn snake(name: &str) -> String {
    let mut snake = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
    }
    snake.replace(|c: char| !c.is_ascii_alphanumeric(), "_")
}

fn pascal(text: &str) -> String {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    let upper = |word: &str| {
        let (first, rest) = word.split_at(word.len().min(1));
        first.to_ascii_uppercase() + rest
    };
    words.map(upper).collect()
}
