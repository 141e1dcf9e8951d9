// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! How values are encoded in XML.

use crate::runtime::{XmlNode, XmlShape};

pub(crate) static POINT_ROOT: XmlNode = XmlNode::element("Point", &POINT);

static POINT: XmlShape = XmlShape::object(
    &[
        ("x", XmlNode::element("x", &XmlShape::NUMBER)),
        ("y", XmlNode::element("y", &XmlShape::NUMBER)),
    ],
);
