// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! How values are encoded in XML.

use crate::runtime::{XmlNode, XmlShape};

pub(crate) static DRAWING_ROOT: XmlNode = XmlNode::element("drawing", &DRAWING)
    .namespace("urn:drawing", "d");

pub(crate) static STATE_ROOT: XmlNode = XmlNode::element("State", &XmlShape::TOKEN);

pub(crate) static TITLE_ROOT: XmlNode = XmlNode::element("title", &XmlShape::TEXT);

static DRAWING: XmlShape = XmlShape::object(
    &[
        (
            "left",
            XmlNode::attribute("left", &XmlShape::NUMBER).namespace("urn:left", "d"),
        ),
        (
            "right",
            XmlNode::attribute("right", &XmlShape::NUMBER).namespace("urn:right", "d"),
        ),
        (
            "own",
            XmlNode::attribute("own", &XmlShape::NUMBER).namespace("urn:drawing", "d"),
        ),
        ("shape", XmlNode::element("shape", &SHAPE)),
        ("state", XmlNode::element("state", &XmlShape::TOKEN)),
        ("drawn", XmlNode::element("drawn", &XmlShape::TOKEN)),
        ("note", XmlNode::element("note", &XmlShape::TEXT)),
        ("rows", XmlNode::within(&DRAWING_ROWS)),
        ("flat", XmlNode::within(&DRAWING_FLAT)),
        ("marks", XmlNode::element("marks", &DRAWING_MARKS)),
        ("around", XmlNode::element("around", &DRAWING_AROUND)),
        ("feed", XmlNode::element("feed", &FEED)),
    ],
);

static SHAPE: XmlShape = XmlShape::object(
    &[
        ("kind", XmlNode::element("kind", &XmlShape::ANY)),
        ("size", XmlNode::element("size", &SHAPE_SIZE)),
        ("label", XmlNode::element("label", &XmlShape::TEXT)),
    ],
);

static DRAWING_ROWS: XmlShape = XmlShape::list(
    &XmlNode::wrapped("row", "cell", &XmlShape::NUMBER),
);

static DRAWING_FLAT: XmlShape = XmlShape::list(
    &XmlNode::each("flat", &XmlShape::NUMBER),
);

static DRAWING_MARKS: XmlShape = XmlShape::map(
    &XmlShape::list(&XmlNode::element("", &XmlShape::NUMBER)),
);

static DRAWING_AROUND: XmlShape = XmlShape::map(
    &XmlShape::list(&XmlNode::element("", &XmlShape::NUMBER)),
);

static FEED: XmlShape = XmlShape::object(
    &[
        ("xmlns", XmlNode::attribute("xmlns", &XmlShape::TEXT)),
        ("title", XmlNode::element("title", &XmlShape::TEXT)),
    ],
);

static SHAPE_SIZE: XmlShape = XmlShape::object(&[]).or_text().or_number();
