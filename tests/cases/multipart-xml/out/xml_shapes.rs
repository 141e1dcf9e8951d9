// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! How values are encoded in XML.

use crate::runtime::{XmlNode, XmlShape};

pub(crate) static POINT_ROOT: XmlNode = XmlNode::element("Point", &POINT);

pub(crate) static LINE_ROOT: XmlNode = XmlNode::element("line", &LINE)
    .namespace("https://example.com/l", "l");

static POINT: XmlShape = XmlShape::object(
    &[
        ("x", XmlNode::attribute("x", &XmlShape::NUMBER)),
        ("at", XmlNode::element("at", &XmlShape::TOKEN)),
    ],
);

static LINE: XmlShape = XmlShape::object(
    &[
        ("points", XmlNode::wrapped("points", "points", &POINT)),
        ("width", XmlNode::element("width", &XmlShape::NUMBER)),
    ],
);
