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
fn a_node_is_copied_and_updated_by_the_next_action() {
    let document = effective(
        "- target: $.paths['/b'].get\n  copy: $.paths['/a'].get\n- target: $.paths['/b'].get\n  update: {operationId: c}\n",
    );
    assert_eq!(
        document["paths"]["/b"]["get"],
        json!({"operationId": "c", "parameters": [{"name": "p"}, {"name": "q"}]})
    );
    // What is copied is what the actions before have made of it.
    let document =
        effective("- target: $.tags[0]\n  update: {x: 1}\n- target: $.tags\n  copy: $.tags[0]\n");
    assert_eq!(document["tags"][2], json!({"name": "one", "x": 1}));
}

#[test]
fn an_array_takes_items_one_by_one_or_several() {
    let document = effective(
        "- target: $.tags\n  update: [{name: three}, {name: four}]\n- target: $.tags\n  update: {name: five}\n\
         - target: $.paths.*.get\n  update: {tags: [one]}\n- target: $.paths.*.get.tags\n  update: two\n",
    );
    let names: Vec<_> = document["tags"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|tag| &tag["name"])
        .collect();
    assert_eq!(names, ["one", "two", "three", "four", "five"]);
    for path in ["/a", "/b"] {
        assert_eq!(
            document["paths"][path]["get"]["tags"],
            json!(["one", "two"])
        );
    }
}

#[test]
fn a_scalar_is_replaced_wherever_the_target_matches() {
    let document = effective(
        "- target: $.info.title\n  update: B\n- target: $..name\n  update: same\n- target: $.paths.*.get.parameters[?@.name == 'same']\n  update: {in: query}\n",
    );
    assert_eq!(document["info"]["title"], "B");
    assert_eq!(
        document["tags"],
        json!([{"name": "same"}, {"name": "same"}])
    );
    let expected = json!([{"name": "same", "in": "query"}, {"name": "same", "in": "query"}]);
    assert_eq!(document["paths"]["/a"]["get"]["parameters"], expected);
}

#[test]
fn several_items_are_removed_from_the_last_on() {
    let document = effective("- target: $.tags[0,1]\n  remove: true\n");
    assert_eq!(document["tags"], json!([]));
    let document = effective(
        "- target: $.paths['/a']['get', 'get']['parameters', 'operationId']\n  remove: true\n",
    );
    assert_eq!(document["paths"]["/a"], json!({"get": {}}));
    // A node and what stands in it.
    let document = effective("- target: $.paths..*\n  remove: true\n");
    assert_eq!(document["paths"], json!({}));
    // `remove` comes before `update` where there are both.
    let document = effective("- target: $.tags[0]\n  remove: true\n  update: {name: three}\n");
    assert_eq!(document["tags"], json!([{"name": "two"}]));
}

#[test]
fn actions_see_what_those_before_them_did() {
    let document = effective(
        "- target: $.tags[0]\n  remove: true\n- target: $.tags[0]\n  remove: true\n- target: $.tags\n  update: {name: new}\n\
         - target: $.tags[?@.name == 'new']\n  update: {description: Seen}\n",
    );
    assert_eq!(
        document["tags"],
        json!([{"name": "new", "description": "Seen"}])
    );
}

#[test]
fn what_is_of_two_kinds_is_not_merged() {
    let messages = |actions: &str| -> Vec<String> {
        refused(actions)
            .into_iter()
            .map(|(_, message)| message)
            .collect()
    };
    assert_eq!(
        messages("- target: $.info\n  update: {title: [A]}\n- target: $.info\n  update: A\n"),
        [
            "a list cannot be merged with a scalar",
            "a scalar cannot be merged with an object"
        ]
    );
    assert_eq!(
        messages("- target: $\n  update: {tags: {name: three}}\n"),
        ["an object cannot be merged with a list"]
    );
    assert_eq!(
        messages("- target: $['info', 'tags']\n  update: {name: x}\n"),
        ["the target matches an object and a list"]
    );
}

#[test]
fn an_action_does_one_thing() {
    let messages = |actions: &str| -> Vec<String> {
        refused(actions)
            .into_iter()
            .map(|(_, message)| message)
            .collect()
    };
    assert_eq!(
        messages("- target: $.info\n- target: $.info\n  remove: 'true'\n"),
        [
            "the action does nothing: it has no `update`, `remove` or `copy`",
            "`remove` is `true` or `false`"
        ]
    );
    assert_eq!(
        messages("- target: $.info\n  update: {}\n  copy: $.info\n"),
        ["an action has `update` or `copy`, not both"]
    );
    let mut found = Diagnostics::default();
    let sources = Sources::single("spec.yaml", DOCUMENT);
    let mut old = overlay("- target: $.info\n  copy: $.info\n");
    old.text = old.text.replace("1.1.0", "1.0.0");
    apply(&sources, &[old], &mut found);
    let messages: Vec<_> = found.iter().map(|one| one.message.as_str()).collect();
    assert_eq!(messages[0], "`copy` is a keyword of Overlay 1.1");
}

#[test]
fn overlays_are_applied_in_order() {
    let mut found = Diagnostics::default();
    let sources = Sources::single("spec.yaml", DOCUMENT);
    let overlays = [
        overlay("- target: $.info.title\n  update: B\n- target: $\n  update: {x-new: {a: 1}}\n"),
        overlay(
            "- target: $.info[?@ == 'B']\n  update: C\n- target: $['x-new']\n  update: {b: 2}\n",
        ),
    ];
    let overlaid = apply(&sources, &overlays, &mut found);
    let effective = overlaid.effective.expect("right overlays");
    let document: Value = serde_json::from_str(&effective.entry().text).expect("JSON");
    assert_eq!(document["info"]["title"], "C");
    assert_eq!(document["x-new"], json!({"a": 1, "b": 2}));
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

#[test]
fn the_first_two_numbers_of_a_version_count() {
    let said = |version: &str| -> Vec<String> {
        let mut found = Diagnostics::default();
        let sources = Sources::single("spec.yaml", DOCUMENT);
        let mut overlay = overlay("- target: $.info\n  copy: $.info\n");
        overlay.text = overlay.text.replace("1.1.0", version);
        apply(&sources, &[overlay], &mut found);
        found.iter().map(|one| one.message.clone()).collect()
    };
    for version in ["1.1", "1.1.7", "'1.1'"] {
        assert!(said(version).is_empty(), "{version}");
    }
    assert_eq!(said("1.0"), ["`copy` is a keyword of Overlay 1.1"]);
    assert_eq!(
        said("1.10.0"),
        ["version `1.10.0` of `overlay` is not supported"]
    );
    assert_eq!(said("2"), ["version `2` of `overlay` is not supported"]);
}

#[test]
fn numbers_keep_how_they_are_written() {
    let document = "openapi: 3.1.0\ninfo: {title: A, version: 1.10}\ntags: [{name: x}, {name: 2.50}, {name: True}]\npaths: {}\n";
    let actions = "- target: $.tags[0]\n  remove: true\n- target: $.tags\n  update: {name: 0x1F}\n";
    let mut found = Diagnostics::default();
    let sources = Sources::single("spec.yaml", document);
    let overlaid = apply(&sources, &[overlay(actions)], &mut found);
    let effective = overlaid.effective.expect("a right overlay");
    let read = parse::parse(&effective, &mut found).expect("a document");
    assert_eq!(read.info.version, "1.10");
    let names: Vec<_> = read.tags.iter().map(|tag| tag.name.as_str()).collect();
    assert_eq!(names, ["2.50", "True", "0x1F"]);
}
