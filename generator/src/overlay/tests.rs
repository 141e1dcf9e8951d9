use serde_json::{Value, json};

use super::*;

const DOCUMENT: &str = "\
openapi: 3.1.1
info: {title: A, version: '1'}
tags: [{name: one}, {name: two}]
paths:
  /a: {get: {operationId: a, parameters: [{name: p}, {name: q}]}}
  /b: {get: {operationId: b}}
";

fn overlay(actions: &str) -> Source {
    let text = format!("overlay: 1.1.0\ninfo: {{title: O, version: '1'}}\nactions:\n{actions}");
    Source {
        path: "o.yaml".into(),
        text,
    }
}

fn overlaid(actions: &str) -> Overlaid {
    let mut found = Diagnostics::default();
    let sources = Sources::single("spec.yaml", DOCUMENT);
    let overlaid = apply(&sources, &[overlay(actions)], &mut found);
    assert!(overlaid.effective.is_some(), "{found:?}");
    overlaid
}

fn effective(actions: &str) -> Value {
    let effective = overlaid(actions).effective.expect("a right overlay");
    serde_json::from_str(&effective.entry().text).expect("JSON")
}

fn refused(actions: &str) -> Vec<(Code, String)> {
    let mut found = Diagnostics::default();
    let sources = Sources::single("spec.yaml", DOCUMENT);
    let overlaid = apply(&sources, &[overlay(actions)], &mut found);
    assert!(overlaid.effective.is_none());
    found
        .iter()
        .map(|found| (found.code, found.message.clone()))
        .collect()
}

#[test]
fn objects_are_merged_and_arrays_grow() {
    let text = "- target: $.info\n  update: {title: B, contact: {name: c}}\n- target: $\n  update: {tags: [{name: three}]}\n\
                - target: $.tags\n  update: {name: four}\n";
    let document = effective(text);
    assert_eq!(
        document["info"],
        json!({"title": "B", "version": "1", "contact": {"name": "c"}})
    );
    assert_eq!(
        document["tags"],
        json!([{"name": "one"}, {"name": "two"}, {"name": "three"}, {"name": "four"}])
    );
}

#[test]
fn a_filter_selects_what_is_removed() {
    let document = effective(
        "- target: $.tags[?@.name == 'one']\n  remove: true\n- target: $.paths.*.get.parameters[*]\n  remove: true\n",
    );
    assert_eq!(document["tags"], json!([{"name": "two"}]));
    assert_eq!(document["paths"]["/a"]["get"]["parameters"], json!([]));
}

#[test]
fn a_node_is_copied_before_it_is_updated() {
    let document = effective(
        "- target: $.paths['/b'].get\n  copy: $.paths['/a'].get\n  update: {operationId: c}\n",
    );
    assert_eq!(
        document["paths"]["/b"]["get"],
        json!({"operationId": "c", "parameters": [{"name": "p"}, {"name": "q"}]})
    );
}

#[test]
fn every_node_knows_where_it_is_written() {
    let overlaid = overlaid(
        "- target: $.tags[0]\n  remove: true\n- target: $.tags[0]\n  update: {description: {a: 1}}\n",
    );
    let written = |pointer: &str| {
        overlaid
            .written_at(&Place::new(FileId::ENTRY, Pointer::new(pointer)))
            .to_string()
    };
    assert_eq!(written("/tags/0/name"), "#/tags/1/name");
    assert_eq!(
        written("/tags/0/description/a"),
        "1#/actions/1/update/description/a"
    );
    assert_eq!(written("/info/title"), "#/info/title");
}

#[test]
fn an_action_that_matches_nothing_is_an_error() {
    assert_eq!(
        refused("- target: $.paths['/c']\n  remove: true\n"),
        [(
            Code::OverlayUnmatched,
            "the target matches nothing in the document".to_owned()
        )]
    );
}

#[test]
fn what_is_wrong_is_said_at_once() {
    let found = refused(
        "- target: paths\n  remove: true\n- target: $.info\n  updat: {}\n- target: $.info\n  copy: $.tags[*]\n",
    );
    let messages: Vec<_> = found.iter().map(|(_, message)| message.as_str()).collect();
    assert_eq!(messages.len(), 3, "{messages:?}");
    assert!(messages[0].starts_with("`paths` is not a JSONPath"));
    assert_eq!(messages[1], "`updat` is not a keyword of an action");
    assert_eq!(messages[2], "`copy` selects 2 nodes, and has to select one");
}
