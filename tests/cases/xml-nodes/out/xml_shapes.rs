// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! How values are encoded in XML.

use crate::runtime::{XmlNode, XmlShape};

pub(crate) static BOOK_ROOT: XmlNode = XmlNode::element("book", &BOOK)
    .namespace("http://example.com/schema", "ex");

pub(crate) static SHELF_ROOT: XmlNode = XmlNode::wrapped("shelf", "chapter", &CHAPTER);

pub(crate) static BODY_ROOT: XmlNode = XmlNode::element("", &BODY);

static BOOK: XmlShape = XmlShape::object(
    &[
        ("isbn", XmlNode::attribute("isbn", &XmlShape::TEXT)),
        (
            "lang",
            XmlNode::attribute("lang", &XmlShape::TEXT)
                .namespace("http://www.w3.org/XML/1998/namespace", "xml"),
        ),
        (
            "title",
            XmlNode::element("title", &XmlShape::TEXT)
                .namespace("http://purl.org/dc/terms/", "dc"),
        ),
        ("authors", XmlNode::each("author", &XmlShape::TEXT).required()),
        ("chapters", XmlNode::wrapped("chapters", "chapter", &CHAPTER).required()),
        ("size", XmlNode::within(&BOOK_SIZE)),
        ("summary", XmlNode::element("abstract", &BOOK_SUMMARY)),
        ("publisher", XmlNode::element("Publisher", &PUBLISHER)),
        (
            "flags",
            XmlNode::attribute(
                "flags",
                &XmlShape::list(&XmlNode::element("", &XmlShape::BOOLEAN)),
            ),
        ),
        ("other", XmlNode::element("other", &XmlShape::TEXT)),
        (
            "marks",
            XmlNode::wrapped("marks", "mark", &XmlShape::TEXT)
                .namespace("urn:list", "l")
                .item_namespace("urn:mark", "m"),
        ),
        (
            "place",
            XmlNode::attribute("place", &XmlShape::TEXT).namespace("urn:place", "ns1"),
        ),
        ("shelf", XmlNode::element("shelf", &XmlShape::TEXT)),
    ],
);

static BOOK_SIZE: XmlShape = XmlShape::object(
    &[
        ("pages", XmlNode::element("pages", &XmlShape::NUMBER)),
        ("grams", XmlNode::element("grams", &XmlShape::NUMBER)),
    ],
);

static BOOK_SUMMARY: XmlShape = XmlShape::object(
    &[("html", XmlNode::cdata(&XmlShape::TEXT))],
);

static PUBLISHER: XmlShape = XmlShape::object(
        &[("name", XmlNode::element("name", &XmlShape::TEXT))],
    )
    .others(&XmlShape::TEXT);

static CHAPTER: XmlShape = XmlShape::object(
    &[
        ("number", XmlNode::attribute("number", &XmlShape::NUMBER)),
        ("text", XmlNode::text(&XmlShape::TEXT)),
    ],
);

static BODY: XmlShape = XmlShape::map(&XmlShape::ANY);
