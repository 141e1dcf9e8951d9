//! Paths of what did not fit.

use crate::runtime::{DecodeErrorKind, Json, RawResponse, object, tagged_union, union};
use bytes::Bytes;
use std::collections::BTreeMap;

#[derive(Debug)]
struct Page {
    data: Vec<Item>,
    shapes: Vec<Shape>,
    main: Option<Shape>,
    index: Option<BTreeMap<String, i32>>,
}

object! {
    Page {
        data: required Vec<Item> = "data",
        shapes: required Vec<Shape> = "shapes",
        main: optional Shape = "main",
        index: optional BTreeMap<String, i32> = "index",
    }
}

#[derive(Debug)]
struct Item {
    id: i32,
    name: Option<String>,
    open: bool,
}

object! {
    Item {
        id: required i32 = "id",
        name: optional String = "full name",
        open: required bool = "open",
    }
}

#[derive(Debug)]
enum Shape {
    Circle(Circle),
    Group(Group),
    Unknown(Json),
}

tagged_union! { Shape by "kind" { Circle = "circle", Group = "group" } else Unknown }

#[derive(Debug)]
struct Circle {
    radius: f64,
}

object! { Circle { radius: required f64 = "radius" } }

#[derive(Debug)]
struct Group {
    shapes: Vec<Shape>,
    first: Option<Box<Shape>>,
}

object! { Group { shapes: required Vec<Shape> = "shapes", first: optional Box<Shape> = "first" } }

/// The path and message of the error that a body gives.
fn failure(body: &str) -> (String, String) {
    let response = response("application/json", body);
    let error = response.json::<Page>().expect_err("it does not fit");
    assert_eq!(error.kind(), DecodeErrorKind::Data, "{error}");
    let shown = error.to_string();
    let message = match error.path() {
        "" => shown,
        path => shown
            .strip_prefix(&format!("at `{path}`: "))
            .expect("the path is shown")
            .to_owned(),
    };
    (error.path().to_owned(), message)
}

fn response(content_type: &str, body: impl AsRef<[u8]>) -> RawResponse {
    let mut headers = http::HeaderMap::new();
    if !content_type.is_empty() {
        headers.insert("content-type", content_type.parse().expect("a header"));
    }
    RawResponse::new(
        http::StatusCode::OK,
        headers,
        Bytes::copy_from_slice(body.as_ref()),
    )
}

#[test]
fn the_path_leads_to_the_value() {
    let cases = [
        (
            r#"{"data":[{"id":1,"open":true},{"id":"a","open":true}]}"#,
            "data[1].id",
        ),
        (
            r#"{"data":[{"id":1,"open":true},{"id":2,"open":1}],"shapes":[]}"#,
            "data[1].open",
        ),
        (
            "{\n \"data\": [\n  {\"id\": 1, \"full name\": {},\n \"open\": true}]}",
            r#"data[0]["full name"]"#,
        ),
        (
            r#"{"data":[{"id":1,"full name":[1]}]}"#,
            r#"data[0]["full name"]"#,
        ),
        (r#"{"data":[{"id":1}],"shapes":[]}"#, "data[0]"),
        (r#"{"data":[null]}"#, "data[0]"),
        (
            r#"{"data":[ {"x":[{"y":1}],"id":1,"open":true} , [] ]}"#,
            "data[1]",
        ),
        (r#"{"data":{},"shapes":[]}"#, "data"),
        (
            r#"{"data":[],"shapes":[],"index":{"a":1,"b\"c":"x"}}"#,
            r#"index["b\"c"]"#,
        ),
        (
            r#"{"data":[],"shapes":[],"index":{"a":2147483648}}"#,
            "index.a",
        ),
        (r#"{"data":[]}"#, ""),
        (r#"[]"#, ""),
    ];
    for (body, path) in cases {
        assert_eq!(failure(body).0, path, "{body}");
    }
}

#[test]
fn the_message_is_the_decoders_without_its_place() {
    let (_, message) = failure(r#"{"data":[{"id":"a"}]}"#);
    assert_eq!(message, r#"invalid type: string "a", expected i32"#);
    let (_, message) = failure(r#"{"data":[{}]}"#);
    assert_eq!(message, "missing field `id`");
    let (_, message) = failure(r#"{}"#);
    assert_eq!(message, "missing field `data`");
}

#[test]
fn the_path_goes_on_inside_unions() {
    let circle = |radius: &str| format!(r#"{{"kind":"circle","radius":{radius}}}"#);
    let group = |inner: &str| format!(r#"{{"kind":"group", "shapes":[{inner}]}}"#);
    let (good, bad) = (circle("1.0"), circle(r#""x""#));
    let cases = [
        (
            format!(r#"{{"data":[],"shapes":[{good},{bad}]}}"#),
            "shapes[1].radius",
        ),
        (
            format!(r#"{{"data":[],"shapes":[{good},{bad} ] }}"#),
            "shapes[1].radius",
        ),
        (
            format!(r#"{{"data":[],"shapes":[{good},{bad} ,{good}]}}"#),
            "shapes[1].radius",
        ),
        (
            format!(r#"{{"data":[],"shapes":[{good},{}]}}"#, circle("[]")),
            "shapes[1].radius",
        ),
        (
            format!(r#"{{"data":[],"shapes":[],"main":{bad}}}"#),
            "main.radius",
        ),
        (
            format!(r#"{{"data":[],"shapes":[],"main" : {bad} , "index":{{}}}}"#),
            "main.radius",
        ),
        (
            format!(r#"{{"data":[],"shapes":[],"main":{}}}"#, group(&bad)),
            "main.shapes[0].radius",
        ),
        (
            format!(r#"{{"data":[],"shapes":[{good},{}]}}"#, group(&group(&bad))),
            "shapes[1].shapes[0].shapes[0].radius",
        ),
        (
            r#"{"data":[],"shapes":[{"kind":"group"}]}"#.to_owned(),
            "shapes[0]",
        ),
    ];
    for (body, path) in &cases {
        assert_eq!(failure(body).0, *path, "{body}");
    }
    let first = format!(r#"{{"data":[],"shapes":[{{"kind":"group","shapes":[],"first":{bad}}}]}}"#);
    let (path, message) = failure(&first);
    assert_eq!(path, "shapes[0].first.radius");
    assert_eq!(message, r#"invalid type: string "x", expected f64"#);
}

#[test]
fn an_old_failure_is_not_told_again() {
    assert!(serde_json::from_str::<Shape>(r#"{"kind":"circle"}"#).is_err());
    assert_eq!(failure(r#"{"data":[1]}"#).0, "data[0]");
}

#[test]
fn bodies_that_are_no_json_have_reasons_of_their_own() {
    for (content_type, body) in [("application/json", ""), ("", " \n")] {
        let error = response(content_type, body)
            .json::<Vec<Json>>()
            .expect_err("no list");
        assert_eq!(error.kind(), DecodeErrorKind::Empty, "{error}");
        // Any JSON may be null, and nothing is.
        let nothing = response(content_type, body).json::<Json>();
        assert_eq!(nothing.expect("null"), Json::Null);
    }
    let cases: [(&str, &[u8], DecodeErrorKind); 7] = [
        (
            "text/html; charset=utf-8",
            b"<p>Bad gateway",
            DecodeErrorKind::Html,
        ),
        (
            "application/json",
            b"\n<!DOCTYPE HTML><html>",
            DecodeErrorKind::Html,
        ),
        ("text/plain", b"no", DecodeErrorKind::MediaType),
        (
            "application/problem+json",
            b"{\"data\":[",
            DecodeErrorKind::Truncated,
        ),
        (
            "application/json",
            b"{\"data\":\"\xff\xfe\"}",
            DecodeErrorKind::Utf8,
        ),
        ("application/json", b"{\"data\":[}", DecodeErrorKind::Syntax),
        (
            "application/vnd.api+json",
            b"{} {}",
            DecodeErrorKind::Syntax,
        ),
    ];
    for (content_type, body, kind) in cases {
        let error = response(content_type, body)
            .json::<Json>()
            .expect_err("no JSON");
        assert_eq!(error.kind(), kind, "{error}");
    }
    assert_eq!(
        response("", "1")
            .json::<i32>()
            .expect("JSON without a media type"),
        1
    );
    assert_eq!(
        response("text/plain", "1")
            .json::<i32>()
            .expect("JSON under another media type"),
        1
    );
}

#[derive(Debug)]
struct Numbers {
    whole: i64,
    many: Vec<i32>,
    ratio: f64,
    any: Option<Json>,
}

object! {
    Numbers {
        whole: required i64 = "whole",
        many: required Vec<i32> = "many",
        ratio: required f64 = "ratio",
        any: optional Json = "any",
    }
}

/// JSON Schema 2020-12 core §4.2.3: a number without a fraction is an integer, however it is written.
#[test]
fn whole_numbers_may_be_written_with_a_fraction() {
    let read = |text: &'static str| {
        let body = Bytes::from_static(text.as_bytes());
        RawResponse::new(http::StatusCode::OK, http::HeaderMap::new(), body).json::<Numbers>()
    };
    let numbers = r#"{"whole":1.0,"many":[1e2,-0,-3.0],"ratio":0.5,"any":"1.0 \" 2.0"}"#;
    let numbers = read(numbers).expect("whole numbers");
    assert_eq!((numbers.whole, numbers.ratio), (1, 0.5));
    assert_eq!(numbers.many, [100, 0, -3]);
    assert_eq!(numbers.any, Some(Json::from("1.0 \" 2.0")));
    let error = read(r#"{"whole":1.0,"many":[1.5],"ratio":0.5}"#).expect_err("a fraction");
    assert_eq!(error.path(), "many[0]");
    let error = read(r#"{"whole":1e300,"many":[],"ratio":0.5}"#).expect_err("too large");
    assert_eq!(error.path(), "whole");
}

/// A server that has numbers as doubles writes the ends of `i64` as the doubles nearest to them.
#[test]
fn the_ends_of_whole_numbers_may_be_those_of_doubles() {
    let read = |text: &'static str| {
        let body = Bytes::from_static(text.as_bytes());
        let response = RawResponse::new(http::StatusCode::OK, http::HeaderMap::new(), body);
        response.json::<Numbers>().map(|numbers| numbers.whole)
    };
    let largest = read(r#"{"whole":9223372036854776000,"many":[],"ratio":0.5}"#);
    assert_eq!(largest.expect("the largest"), i64::MAX);
    let least = read(r#"{"whole":-9223372036854776000,"many":[],"ratio":0.5}"#);
    assert_eq!(least.expect("the least"), i64::MIN);
    let error = read(r#"{"whole":9223372036854776001,"many":[],"ratio":0.5}"#);
    assert_eq!(error.expect_err("too large").path(), "whole");
}

#[derive(Debug)]
enum Loose {
    Circle(Circle),
    Unknown(Json),
}

union! { Loose { Circle = object ["radius"] requires ["radius"] } else Unknown }

#[derive(Debug)]
struct Drawing {
    sizes: Vec<i32>,
    shape: Loose,
}

object! { Drawing { sizes: required Vec<i32> = "sizes", shape: required Loose = "shape" } }

#[test]
fn what_is_decoded_apart_is_found_by_its_place() {
    let text = r#"{"sizes":[1,2],"shape":1e400}"#;
    let response = RawResponse::new(
        http::StatusCode::OK,
        http::HeaderMap::new(),
        Bytes::from_static(text.as_bytes()),
    );
    let error = response.json::<Drawing>().expect_err("no number");
    assert_eq!(error.path(), "shape");
}
