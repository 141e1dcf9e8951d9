//! What is written.

use super::made::{element, read, written};
use crate::runtime::{XmlNode, XmlShape};
use serde_json::json;

static TAG: XmlShape = XmlShape::object(&[
    ("value", XmlNode::text(&XmlShape::TEXT)),
    ("key", XmlNode::attribute("key", &XmlShape::TEXT)),
]);

static THING: XmlShape = XmlShape::object(&[
    ("size", XmlNode::element("Size", &XmlShape::NUMBER)),
    ("id", XmlNode::attribute("id", &XmlShape::NUMBER)),
    ("tags", XmlNode::wrapped("Tags", "Tag", &TAG)),
    ("parts", XmlNode::each("Part", &THING)),
    ("html", XmlNode::cdata(&XmlShape::TEXT)),
]);

const ROOT: XmlNode = XmlNode::element("Thing", &THING);

#[test]
fn members_are_nodes_in_the_order_of_the_table() {
    let value = json!({
        "id": 1, "size": 1.5, "tags": [{"key": "a\n\"<", "value": "b & c"}], "parts": [{"size": 2}, {}],
    });
    let expected = "<Thing id=\"1\"><Size>1.5</Size><Tags><Tag key=\"a&#10;&quot;&lt;\">b &amp; c</Tag></Tags>\
        <Part><Size>2</Size></Part><Part/></Thing>";
    assert_eq!(element(&value, &ROOT), expected);
    assert_eq!(
        element(&json!({"tags": [], "parts": []}), &ROOT),
        "<Thing><Tags/></Thing>"
    );
}

#[test]
fn null_is_an_attribute() {
    let xsi = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"";
    let value = json!({"size": null, "id": null, "parts": null});
    assert_eq!(
        element(&value, &ROOT),
        format!("<Thing><Size {xsi}/></Thing>")
    );
}

#[test]
fn sections_of_character_data_have_no_end_in_them() {
    let html = |text: &str| element(&json!({ "html": text }), &ROOT);
    assert_eq!(html("<b>"), "<Thing><![CDATA[<b>]]></Thing>");
    assert_eq!(html("]]>"), "<Thing><![CDATA[]]]]><![CDATA[>]]></Thing>");
}

#[test]
fn a_namespace_is_declared_once() {
    const URN: &str = "urn:x";
    static IN: XmlShape = XmlShape::object(&[
        (
            "a",
            XmlNode::element("a", &XmlShape::TEXT).namespace(URN, "x"),
        ),
        (
            "b",
            XmlNode::element("b", &XmlShape::TEXT).namespace("urn:y", ""),
        ),
        (
            "c",
            XmlNode::attribute("c", &XmlShape::TEXT).namespace("urn:z", "z"),
        ),
    ]);
    let value = json!({"a": "1", "b": "2", "c": "3"});
    let root = XmlNode::element("in", &IN);
    assert_eq!(
        element(&value, &root),
        "<in xmlns:z=\"urn:z\" z:c=\"3\"><x:a xmlns:x=\"urn:x\">1</x:a><b xmlns=\"urn:y\">2</b></in>"
    );
    assert_eq!(
        element(&json!({"a": "1"}), &root.namespace(URN, "x")),
        "<x:in xmlns:x=\"urn:x\"><x:a>1</x:a></x:in>"
    );
}

#[test]
fn a_member_is_the_root_where_the_value_has_no_name() {
    static AROUND: XmlShape = XmlShape::object(&[
        ("Tagging", XmlNode::element("Tagging", &THING)),
        ("Other", XmlNode::element("Other", &THING)),
    ]);
    let root = XmlNode::element("", &AROUND);
    assert_eq!(
        element(&json!({"Tagging": {"id": 1}}), &root),
        "<Tagging id=\"1\"/>"
    );
    for value in [json!({}), json!({"Tagging": {}, "Other": {}})] {
        let problem = written(&value, &root).expect_err("two roots");
        assert!(problem.contains("one root element"), "{problem}");
    }
}

#[test]
fn members_without_a_place_are_elements() {
    static KEPT: XmlShape =
        XmlShape::object(&[("a", XmlNode::attribute("a", &XmlShape::TEXT))]).others(&XmlShape::ANY);
    let root = XmlNode::element("k", &KEPT);
    let value = json!({"#text": "t", "a": "1", "b": [1, {"c": true}]});
    assert_eq!(
        element(&value, &root),
        "<k a=\"1\">t<b>1</b><b><c>true</c></b></k>"
    );
    for name in ["", "1", "a b", "a:b", "<x/>"] {
        let mut value = json!({});
        value[name] = json!("x");
        let problem = written(&value, &root).expect_err(name);
        assert!(problem.contains("is no name of an element"), "{problem}");
    }
}

#[test]
fn characters_that_xml_has_not_are_refused() {
    for value in [json!({"html": "\u{1}"}), json!({"tags": [{"key": "\0"}]})] {
        let problem = written(&value, &ROOT).expect_err("a control character");
        assert!(problem.contains("XML has no character U+000"), "{problem}");
    }
}

#[test]
fn items_of_a_list_have_a_namespace_of_their_own() {
    static LISTS: XmlShape = XmlShape::object(&[
        (
            "marks",
            XmlNode::wrapped("marks", "mark", &XmlShape::TEXT)
                .namespace("urn:list", "l")
                .item_namespace("urn:mark", "m"),
        ),
        (
            "plain",
            XmlNode::wrapped("plain", "one", &XmlShape::TEXT).namespace("urn:list", "l"),
        ),
    ]);
    let root = XmlNode::element("in", &LISTS);
    let value = json!({"marks": ["a"], "plain": ["b"]});
    let written = element(&value, &root);
    assert_eq!(
        written,
        "<in><l:marks xmlns:l=\"urn:list\"><m:mark xmlns:m=\"urn:mark\">a</m:mark></l:marks>\
         <l:plain xmlns:l=\"urn:list\"><one>b</one></l:plain></in>"
    );
    assert_eq!(read(&written, &root).expect("the same"), value);
}

#[test]
fn names_that_xml_has_not_are_refused() {
    for name in ["area_m²", "µ", "1st"] {
        let value = json!({ name: 1 });
        assert!(
            written(&value, &XmlNode::element("a", &XmlShape::ANY)).is_err(),
            "{name}"
        );
    }
}
