//! What is read.

use super::made::{read, response};
use crate::runtime::{DecodeErrorKind, Json, XmlNode, XmlShape};
use serde_json::json;

static TAG: XmlShape = XmlShape::object(&[
    ("key", XmlNode::attribute("key", &XmlShape::TEXT)),
    ("value", XmlNode::text(&XmlShape::TEXT)),
]);

static THING: XmlShape = XmlShape::object(&[
    ("id", XmlNode::attribute("id", &XmlShape::NUMBER)),
    ("name", XmlNode::element("Name", &XmlShape::TEXT)),
    ("open", XmlNode::element("Open", &XmlShape::BOOLEAN)),
    ("size", XmlNode::element("Size", &XmlShape::NUMBER)),
    ("tags", XmlNode::wrapped("Tags", "Tag", &TAG)),
    ("parts", XmlNode::each("Part", &THING)),
    ("sizes", XmlNode::attribute("sizes", &NUMBERS)),
]);

static NUMBERS: XmlShape = XmlShape::list(&XmlNode::element("", &XmlShape::NUMBER));

const ROOT: XmlNode = XmlNode::element("Thing", &THING);

fn thing(body: &str) -> Json {
    read(body, &ROOT).expect(body)
}

#[test]
fn elements_attributes_and_lists_are_members() {
    let body = r#"<?xml version="1.0" encoding="utf-8"?>
<!-- A thing. -->
<Thing id="7" sizes="1 2  3" xmlns="urn:x">
  <Name>A &amp; B &#x263a;</Name>
  <Open>true</Open>
  <Size> 12 </Size>
  <Tags>
    <Tag key="a">1</Tag>
    <Tag key="b"/>
  </Tags>
  <Part id="1"><Name/></Part>
  <Unknown><Deep/></Unknown>
  <Part><Size>1.50</Size></Part>
</Thing>
"#;
    let expected = json!({
        "id": 7, "sizes": [1, 2, 3], "name": "A & B ☺", "open": true, "size": 12,
        "tags": [{"key": "a", "value": "1"}, {"key": "b"}],
        "parts": [{"id": 1, "name": ""}, {"size": 1.5}],
    });
    assert_eq!(thing(body), expected);
}

#[test]
fn a_list_may_be_empty_alone_and_where_no_list_was_said() {
    assert_eq!(thing("<Thing><Tags/></Thing>"), json!({"tags": []}));
    assert_eq!(
        thing("<Thing><Tag key='x'>y</Tag></Thing>"),
        json!({"tags": [{"key": "x", "value": "y"}]})
    );
    assert_eq!(
        thing("<Thing><parts><Part id='1'/><Part id='2'/></parts></Thing>"),
        json!({"parts": [{"id": 1}, {"id": 2}]})
    );
    assert_eq!(
        thing("<Thing><parts><Size>1</Size></parts><parts/></Thing>"),
        json!({"parts": [{"size": 1}]})
    );
    static MUST: XmlShape = XmlShape::object(&[
        ("a", XmlNode::each("A", &XmlShape::TEXT).required()),
        ("b", XmlNode::each("B", &XmlShape::TEXT)),
        ("c", XmlNode::text(&XmlShape::TEXT).required()),
    ]);
    let must = XmlNode::element("Must", &MUST);
    assert_eq!(read("<Must/>", &must).unwrap(), json!({"a": [], "c": ""}));
}

#[test]
fn text_is_kept_as_it_is_and_layout_is_not() {
    let name = |text: &str| thing(&format!("<Thing>{text}</Thing>"))["name"].clone();
    assert_eq!(name("<Name> a\r\n b </Name>"), " a\n b ");
    assert_eq!(name("<Name>\n  <![CDATA[<b> & ]]>\n</Name>"), "<b> & ");
    assert_eq!(
        name("<Name>a<![CDATA[ b]]>&lt;<!-- no -->c</Name>"),
        "a b<c"
    );
    static MIXED: XmlShape = XmlShape::object(&[
        ("bold", XmlNode::each("b", &XmlShape::TEXT)),
        ("text", XmlNode::cdata(&XmlShape::TEXT)),
    ]);
    let mixed = read("<p>\n a <b>x</b>\n</p>", &XmlNode::element("p", &MIXED));
    assert_eq!(mixed.unwrap(), json!({"bold": ["x"], "text": "a"}));
}

#[test]
fn numbers_and_truth_values_are_written_in_many_ways() {
    let of = |name: &str, text: &str| {
        thing(&format!("<Thing><{name}>{text}</{name}></Thing>"))[name.to_lowercase()].clone()
    };
    for (text, number) in [
        ("+5", json!(5)),
        ("007", json!(7)),
        ("-.5", json!(-0.5)),
        ("1e3", json!(1000.0)),
        ("18446744073709551615", json!(u64::MAX)),
        ("", Json::Null),
        // No numbers of JSON.
        ("INF", json!("INF")),
        ("12 GB", json!("12 GB")),
    ] {
        assert_eq!(of("Size", text), number, "{text}");
    }
    for (text, value) in [
        ("True", json!(true)),
        ("0", json!(false)),
        ("yes", json!("yes")),
    ] {
        assert_eq!(of("Open", text), value, "{text}");
    }
}

#[test]
fn null_is_said_by_an_attribute() {
    let xsi = "xmlns:i='http://www.w3.org/2001/XMLSchema-instance'";
    let body = format!("<Thing {xsi}><Name i:nil='true'/><Size i:nil='false'>1</Size></Thing>");
    assert_eq!(thing(&body), json!({"name": null, "size": 1}));
    // Of another namespace it says nothing.
    let body = "<Thing xmlns:i='urn:x'><Name i:nil='true'>a</Name></Thing>";
    assert_eq!(thing(body), json!({"name": "a"}));
}

#[test]
fn a_root_is_known_by_what_is_in_it() {
    let one = json!({"name": "a"});
    assert_eq!(thing("<ThingResult><Name>a</Name></ThingResult>"), one);
    // The document describes what stands around the root.
    assert_eq!(thing("<Name xmlns='urn:x'>a</Name>"), one);
    let unnamed = XmlNode::element("", &THING);
    assert_eq!(
        read("<Tags><Tag>a</Tag></Tags>", &unnamed).unwrap(),
        json!({"tags": [{"value": "a"}]})
    );
    let list = XmlNode::wrapped("Things", "Thing", &THING);
    let body = "<ArrayOfThing><Thing id='1'/><Other id='2'/></ArrayOfThing>";
    assert_eq!(read(body, &list).unwrap(), json!([{"id": 1}, {"id": 2}]));
}

#[test]
fn a_namespace_tells_what_a_name_does_not() {
    static TWO: XmlShape = XmlShape::object(&[
        (
            "plain",
            XmlNode::element("title", &XmlShape::TEXT).namespace("urn:a", ""),
        ),
        (
            "media",
            XmlNode::element("title", &XmlShape::TEXT).namespace("urn:b", "m"),
        ),
        ("kind", XmlNode::attribute("type", &XmlShape::TEXT)),
        (
            "xsi",
            XmlNode::attribute("type", &XmlShape::TEXT).namespace("urn:x", "xsi"),
        ),
    ]);
    let body = r#"<two xmlns="urn:a" xmlns:x="urn:b" type="t" xsi:type="u"><x:title>1</x:title><title>2</title></two>"#;
    let read = read(body, &XmlNode::element("two", &TWO));
    let expected = json!({"media": "1", "plain": "2", "kind": "t", "xsi": "u"});
    assert_eq!(read.unwrap(), expected);
}

#[test]
fn what_stands_within_belongs_to_a_member() {
    static INNER: XmlShape = XmlShape::object(&[
        ("id", XmlNode::attribute("id", &XmlShape::TEXT)),
        ("a", XmlNode::element("a", &XmlShape::NUMBER)),
        ("b", XmlNode::element("b", &XmlShape::NUMBER)),
    ]);
    static LIST: XmlShape = XmlShape::list(&XmlNode::element("n", &XmlShape::NUMBER));
    static OUTER: XmlShape = XmlShape::object(&[
        ("inner", XmlNode::within(&INNER)),
        ("list", XmlNode::within(&LIST)),
    ]);
    let body = "<o id='x'><a>1</a><n>3</n><b>2</b><n>4</n></o>";
    let read = read(body, &XmlNode::element("o", &OUTER)).unwrap();
    let expected = json!({"inner": {"id": "x", "a": 1, "b": 2}, "list": [3, 4]});
    assert_eq!(read, expected);
}

#[test]
fn what_nothing_is_said_of_is_an_object_a_list_or_text() {
    let any = XmlNode::element("", &XmlShape::ANY);
    let body = "<r n='1'><a>x</a><b>1</b><b><c d='e'>f</c></b><g/></r>";
    let expected =
        json!({"n": "1", "a": "x", "b": ["1", {"c": {"d": "e", "#text": "f"}}], "g": ""});
    assert_eq!(read(body, &any).unwrap(), expected);
    static MAP: XmlShape = XmlShape::map(&XmlShape::NUMBER);
    let map = read("<m><a>1</a><b>2</b></m>", &XmlNode::element("m", &MAP));
    assert_eq!(map.unwrap(), json!({"a": 1, "b": 2}));
    assert_eq!(
        read("<m/>", &XmlNode::element("m", &MAP)).unwrap(),
        json!({})
    );
}

#[test]
fn a_charset_is_that_of_the_header_of_the_first_bytes_or_of_the_declaration() {
    let name = |content_type: &str, body: Vec<u8>| -> Json {
        let value: Json = response(content_type, body).xml(&ROOT).expect("a body");
        value["name"].clone()
    };
    let latin = |text: &str| -> Vec<u8> { text.chars().map(|c| c as u8).collect() };
    let body = "<Thing><Name>é</Name></Thing>";
    assert_eq!(name("text/xml", body.into()), "é");
    assert_eq!(name("text/xml; charset=ISO-8859-1", latin(body)), "é");
    let declared = format!("<?xml version='1.0' encoding='iso-8859-1'?>{body}");
    assert_eq!(name("text/xml", latin(&declared)), "é");
    assert_eq!(name("", format!("\u{feff}{body}").into()), "é");
    let wide = format!("\u{feff}{body}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(name("application/xml", wide), "é");
}

#[test]
fn what_does_not_fit_says_where() {
    #[derive(Debug, serde::Deserialize)]
    struct Thing {
        #[allow(dead_code)] // Only failing matters.
        size: i64,
    }
    let failed = |content_type: &str, body: &str| {
        let read = response(content_type, body.to_owned()).xml::<Thing>(&ROOT);
        let error = read.expect_err(body);
        (error.kind(), error.to_string())
    };
    let (kind, message) = failed("application/xml", "<Thing><Size>big</Size></Thing>");
    assert_eq!(kind, DecodeErrorKind::Data);
    assert!(
        message.contains("invalid type: string \"big\""),
        "{message}"
    );
    let (kind, _) = failed("application/xml", "<Thing><Size>1</Size>");
    assert_eq!(kind, DecodeErrorKind::Truncated);
    let (kind, message) = failed("application/xml", "<Thing><Size>1</Thing>");
    assert_eq!(kind, DecodeErrorKind::Syntax);
    assert!(message.contains("no XML that is read"), "{message}");
    assert_eq!(
        failed("text/html", "<html><p><br></html>").0,
        DecodeErrorKind::Html
    );
    assert_eq!(failed("text/plain", "oops").0, DecodeErrorKind::MediaType);
    assert_eq!(failed("application/xml", "").0, DecodeErrorKind::Empty);
    // JSON is read as that.
    let read: Thing = response("application/json", r#"{"size": 3}"#)
        .xml(&ROOT)
        .unwrap();
    assert_eq!(read.size, 3);
}

#[test]
fn what_may_be_a_text_keeps_what_it_is_written_as() {
    static CODE: XmlShape = XmlShape::NUMBER.or_text().or_boolean();
    let root = XmlNode::element("code", &CODE);
    let of = |text: &str| read(&format!("<code>{text}</code>"), &root).expect(text);
    for text in [
        "007",
        "+31612345678",
        "1e3",
        "1.50",
        "TRUE",
        "12345678901234567890123",
    ] {
        assert_eq!(of(text), json!(text));
    }
    assert_eq!(of("42"), json!(42));
    assert_eq!(of("-1.5"), json!(-1.5));
    assert_eq!(of("true"), json!(true));
}
