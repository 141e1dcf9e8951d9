// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! How values are encoded in XML.

#![allow(deprecated)]

use crate::runtime::{XmlNode, XmlShape};

pub(crate) static REPORT_ROOT: XmlNode = XmlNode::element("report", &REPORT);

pub(crate) static BODY_ROOT: XmlNode = XmlNode::element("", &XmlShape::BOOLEAN);

pub(crate) static ITEM_LIST_ROOT: XmlNode = XmlNode::wrapped("", "", &XmlShape::NUMBER);

pub(crate) static BODY_SPACE_ROOT: XmlNode = XmlNode::element("", &BODY);

static REPORT: XmlShape = XmlShape::object(
    &[
        ("title", XmlNode::element("title", &XmlShape::TEXT)),
        ("size", XmlNode::attribute("size", &XmlShape::NUMBER)),
    ],
);

static BODY: XmlShape = XmlShape::object(
    &[
        ("width", XmlNode::element("width", &XmlShape::NUMBER)),
        ("height", XmlNode::element("height", &XmlShape::NUMBER)),
    ],
);
