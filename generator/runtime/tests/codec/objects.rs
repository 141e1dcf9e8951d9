//! Presence, order, additional members and recursion.

use crate::runtime::{Json, Patch, object};
use serde_json::{from_str, json, to_string, to_value};
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq)]
struct Presence {
    required: i32,
    nullable: Option<String>,
    optional: Option<bool>,
    patch: Patch<String>,
}

object! {
    Presence {
        required: required i32 = "required",
        nullable: nullable String = "nullAble",
        optional: optional bool = "optional",
        patch: patch String = "patch",
    }
}

fn read(text: &str) -> Result<Presence, String> {
    from_str(text).map_err(|error| error.to_string())
}

#[test]
fn all_members_are_read_and_written_in_order() {
    let text = r#"{"required":1,"nullAble":"a","optional":true,"patch":"b"}"#;
    let value = read(text).expect("it fits");
    let expected = Presence {
        required: 1,
        nullable: Some("a".into()),
        optional: Some(true),
        patch: Patch::Value("b".into()),
    };
    assert_eq!(value, expected);
    assert_eq!(to_string(&value).expect("JSON"), text);
}

#[test]
fn absent_null_and_value_are_three_things() {
    let least = read(r#"{"required":1,"nullAble":null}"#).expect("it fits");
    assert_eq!((&least.nullable, least.optional), (&None, None));
    assert_eq!(least.patch, Patch::Absent);
    assert_eq!(
        to_string(&least).expect("JSON"),
        r#"{"required":1,"nullAble":null}"#
    );
    let null =
        read(r#"{"required":1,"nullAble":null,"optional":null,"patch":null}"#).expect("it fits");
    assert_eq!((null.optional, &null.patch), (None, &Patch::Null));
    assert_eq!(
        to_string(&null).expect("JSON"),
        r#"{"required":1,"nullAble":null,"patch":null}"#
    );
}

#[test]
fn a_missing_member_is_named_as_on_the_wire() {
    let error = read(r#"{"nullAble":null}"#).expect_err("required");
    assert!(error.starts_with("missing field `required`"), "{error}");
    let error = read(r#"{"required":null,"nullAble":null}"#).expect_err("null is no integer");
    assert!(
        error.starts_with("invalid type: null, expected i32"),
        "{error}"
    );
}

#[test]
fn a_member_that_may_be_null_may_be_absent_and_is_written_as_null() {
    let value = read(r#"{"required":1}"#).expect("absent is null");
    assert_eq!(value.nullable, None);
    let written = to_string(&value).expect("JSON");
    assert_eq!(written, r#"{"required":1,"nullAble":null}"#);
}

#[test]
fn order_is_free_unknown_members_are_skipped_and_the_last_of_equals_wins() {
    let text = r#"{"x":{"required":[9,{"a":"}"}]},"optional":true,"nullAble":"a","required":1,"optional":false,"required":2}"#;
    let value = read(text).expect("it fits");
    assert_eq!((value.required, value.optional), (2, Some(false)));
    let value = read(r#"{"required":1,"nullAble":"a","nullAble":null,"patch":"a","patch":null}"#)
        .expect("it fits");
    assert_eq!((value.nullable, value.patch), (None, Patch::Null));
}

#[test]
fn escaped_names_are_the_same_names() {
    let value = read(r#"{"requ\u0069red":1,"null\u0041ble":"a"}"#).expect("it fits");
    assert_eq!(value.required, 1);
}

#[test]
fn only_objects_are_objects() {
    for text in ["[1,null]", "1", "null", "\"a\""] {
        let error = read(text).expect_err("no object");
        assert!(error.contains("expected an object"), "{error}");
    }
}

#[test]
fn every_format_is_read() {
    let json = json!({"required": 1, "nullAble": "a", "other": [1]});
    let expected = read(&json.to_string()).expect("it fits");
    assert_eq!(
        serde_json::from_value::<Presence>(json.clone()).expect("a value"),
        expected
    );
    assert_eq!(
        serde_json::from_reader::<_, Presence>(json.to_string().as_bytes()).expect("a reader"),
        expected
    );
    assert_eq!(
        serde_json::from_slice::<Presence>(json.to_string().as_bytes()).expect("a slice"),
        expected
    );
    assert_eq!(
        to_value(&expected).expect("a value"),
        json!({"required": 1, "nullAble": "a"})
    );
}

#[derive(Clone, Debug, PartialEq)]
struct Open {
    r#type: String,
    additional: BTreeMap<String, i64>,
}

object! { Open { r#type: required String = "type", ..additional: i64 } }

#[derive(Debug, PartialEq)]
struct AllOpen {
    members: BTreeMap<String, Json>,
}

object! { AllOpen { ..members: Json } }

#[derive(Debug, Default, PartialEq)]
struct Empty {}

object! { Empty {} }

#[test]
fn additional_members_are_kept() {
    let value: Open = from_str(r#"{"b":2,"type":"t","a":1}"#).expect("it fits");
    assert_eq!(
        value.additional,
        BTreeMap::from([("a".into(), 1), ("b".into(), 2)])
    );
    assert_eq!(
        to_string(&value).expect("JSON"),
        r#"{"type":"t","a":1,"b":2}"#
    );
    assert!(from_str::<Open>(r#"{"type":"t","a":"1"}"#).is_err());
    let all: AllOpen = from_str(r#"{"a":[null]}"#).expect("it fits");
    assert_eq!(all.members["a"], json!([null]));
    assert_eq!(from_str::<Empty>(r#"{"a":1}"#).expect("it fits"), Empty {});
    assert_eq!(to_string(&Empty {}).expect("JSON"), "{}");
}

#[test]
fn an_additional_member_never_doubles_a_field() {
    let additional = BTreeMap::from([("type".into(), 1), ("a".into(), 2)]);
    let value = Open {
        r#type: "t".into(),
        additional,
    };
    assert_eq!(to_string(&value).expect("JSON"), r#"{"type":"t","a":2}"#);
}

#[derive(Clone, Debug, PartialEq)]
struct Node {
    name: String,
    next: Option<Box<Node>>,
    children: Vec<Node>,
}

object! {
    Node {
        name: required String = "name",
        next: optional Box<Node> = "next",
        children: required Vec<Node> = "children",
    }
}

/// A cycle of required members, of which no value exists.
#[derive(Debug)]
struct Endless {
    inner: Box<Endless>,
}

object! { Endless { inner: required Box<Endless> = "inner" } }

#[test]
fn types_may_be_recursive() {
    let text =
        r#"{"name":"a","next":{"name":"b","children":[]},"children":[{"name":"c","children":[]}]}"#;
    let node: Node = from_str(text).expect("it fits");
    assert_eq!(node.next.as_ref().map(|next| next.name.as_str()), Some("b"));
    assert_eq!(to_string(&node).expect("JSON"), text);
    let error = from_str::<Endless>(r#"{"inner":{"inner":{}}}"#).expect_err("no end");
    assert!(
        error.to_string().starts_with("missing field `inner`"),
        "{error}"
    );
}

#[test]
fn deep_nesting_is_an_error_not_an_overflow() {
    let deep = r#"{"inner":"#.repeat(100_000);
    let error = from_str::<Endless>(&deep).expect_err("too deep");
    assert!(
        error.to_string().starts_with("recursion limit exceeded"),
        "{error}"
    );
    let skipped = format!(
        r#"{{"x":{}{},"type":"t"}}"#,
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    assert!(from_str::<Open>(&skipped).is_err());
    assert!(from_str::<Empty>(&skipped).is_ok());
}

#[test]
fn text_that_is_not_utf8_is_an_error() {
    let error = serde_json::from_slice::<Open>(b"{\"type\":\"\xff\"}").expect_err("no UTF-8");
    assert!(error.is_syntax(), "{error}");
}

#[test]
fn a_patch_is_made_from_values_and_looked_into() {
    let patches: [Patch<i32>; 4] = [Patch::default(), None.into(), Some(1).into(), 2.into()];
    assert_eq!(
        patches,
        [Patch::Absent, Patch::Null, Patch::Value(1), Patch::Value(2)]
    );
    assert_eq!(
        patches.map(|patch| (patch.is_absent(), patch.is_null())),
        [(true, false), (false, true), (false, false), (false, false)]
    );
    assert_eq!(
        patches.map(|patch| patch.value().copied()),
        [None, None, Some(1), Some(2)]
    );
    assert_eq!(
        patches.map(|patch| patch.map(|value| value * 2).into_value()),
        [None, None, Some(2), Some(4)]
    );
}
