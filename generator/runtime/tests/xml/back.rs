//! What is written is read back as it was.

use super::made::{read, written};
use crate::runtime::{XmlNode, XmlShape};
use serde_json::{Map, Value, json};

static LEAF: XmlShape = XmlShape::object(&[
    (
        "id",
        XmlNode::attribute("id", &XmlShape::NUMBER).namespace("urn:i", "i"),
    ),
    ("text", XmlNode::text(&XmlShape::TEXT)),
]);

static ITEMS: XmlShape =
    XmlShape::list(&XmlNode::element("n", &XmlShape::NUMBER).namespace("urn:n", "n"));

static INNER: XmlShape = XmlShape::object(&[
    ("x", XmlNode::element("x", &XmlShape::TEXT)),
    ("y", XmlNode::attribute("y", &XmlShape::BOOLEAN)),
]);

static NODE: XmlShape = XmlShape::object(&[
    (
        "name",
        XmlNode::element("Name", &XmlShape::TEXT).namespace("urn:d", ""),
    ),
    ("flag", XmlNode::attribute("flag", &XmlShape::BOOLEAN)),
    ("words", XmlNode::attribute("words", &WORDS)),
    ("leaf", XmlNode::element("Leaf", &LEAF)),
    ("leaves", XmlNode::each("L", &LEAF).required()),
    ("nodes", XmlNode::wrapped("Nodes", "Node", &NODE)),
    ("numbers", XmlNode::element("Numbers", &ITEMS)),
    ("inner", XmlNode::within(&INNER)),
    ("map", XmlNode::element("Map", &MAP)),
    ("html", XmlNode::element("html", &HTML)),
])
.others(&XmlShape::TEXT);

static WORDS: XmlShape = XmlShape::list(&XmlNode::element("", &XmlShape::TEXT));
static MAP: XmlShape = XmlShape::map(&LEAF);
static HTML: XmlShape = XmlShape::object(&[("of", XmlNode::cdata(&XmlShape::TEXT).required())]);

/// Numbers that follow from the first.
struct Random(u64);

impl Random {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) % most
    }

    fn maybe(&mut self) -> bool {
        self.below(3) > 0
    }

    fn text(&mut self) -> String {
        let pieces = [
            "a",
            " ",
            "\n",
            "\t",
            "\r",
            "\r\n",
            "<",
            ">",
            "&",
            "\"",
            "'",
            "]]>",
            "<![CDATA[",
            "é",
            "☺",
            "&amp;",
            "-->",
            "\u{85}",
        ];
        let count = self.below(6);
        (0..count)
            .map(|_| pieces[self.below(pieces.len() as u64) as usize])
            .collect()
    }

    fn number(&mut self) -> Value {
        match self.below(4) {
            0 => json!(self.below(1000)),
            1 => json!(-(self.below(1000) as i64) - 1),
            2 => json!(u64::MAX - self.below(9)),
            _ => json!(self.below(1_000_000) as f64 / 1024.0),
        }
    }

    fn leaf(&mut self) -> Value {
        let mut leaf = Map::new();
        if self.maybe() {
            leaf.insert("id".into(), self.number());
        }
        let text = self.text();
        if !text.is_empty() {
            leaf.insert("text".into(), text.into());
        }
        leaf.into()
    }

    fn list(&mut self, item: fn(&mut Self) -> Value) -> Value {
        let count = self.below(4);
        (0..count).map(|_| item(self)).collect()
    }

    fn node(&mut self, depth: u64) -> Value {
        let mut node = json!({"leaves": self.list(Self::leaf)});
        if self.maybe() {
            node["name"] = match self.maybe() {
                true => self.text().into(),
                false => Value::Null,
            };
        }
        if self.maybe() {
            node["flag"] = self.maybe().into();
        }
        if self.maybe() {
            node["words"] = json!(["a", "b&\"c"]);
        }
        if self.maybe() {
            node["leaf"] = self.leaf();
        }
        if self.maybe() && depth > 0 {
            let count = self.below(3);
            node["nodes"] = (0..count).map(|_| self.node(depth - 1)).collect();
        }
        if self.maybe() {
            node["numbers"] = self.list(Self::number);
        }
        if self.maybe() {
            node["inner"] = json!({"x": self.text(), "y": self.maybe()});
        }
        if self.maybe() {
            node["map"] = json!({"m": self.leaf(), "ñ-1": self.leaf()});
        }
        if self.maybe() {
            node["html"] = json!({"of": self.text()});
        }
        if self.maybe() {
            node["more"] = self.text().into();
        }
        node
    }
}

#[test]
fn what_is_written_is_read_as_it_was() {
    let root = XmlNode::element("Node", &NODE).namespace("urn:d", "");
    let count = std::env::var("XML_VALUES")
        .ok()
        .and_then(|count| count.parse().ok());
    for seed in 0..count.unwrap_or(2000) {
        let value = Random(seed).node(3);
        let text = written(&value, &root).expect("a body");
        let back = read(&text, &root).unwrap_or_else(|error| panic!("{error}\n{text}"));
        assert_eq!(back, value, "{text}");
    }
}

#[test]
fn any_change_of_a_text_is_read_or_refused() {
    let root = XmlNode::element("Node", &NODE);
    for seed in 0..2000 {
        let mut random = Random(seed);
        let value = random.node(2);
        let mut text = written(&value, &root).expect("a body").into_bytes();
        for _ in 0..=random.below(3) {
            let at = random.below(text.len() as u64) as usize;
            match random.below(3) {
                0 => text.truncate(at),
                1 => text[at] = b"<>&'\"/!=[ ]a\xff"[random.below(13) as usize],
                _ => text.splice(at..at, *b"</a>").for_each(drop),
            }
            if text.is_empty() {
                break;
            }
        }
        let response = super::made::response("application/xml", text);
        let _ = response.xml::<Value>(&root);
    }
}
