// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! How values are encoded in XML.

#![allow(deprecated)]

use crate::runtime::{XmlNode, XmlShape};

pub(crate) static REPORT_ROOT: XmlNode = XmlNode::element("report", &REPORT);

static REPORT: XmlShape = XmlShape::object(
    &[
        ("title", XmlNode::element("title", &XmlShape::TEXT)),
        ("size", XmlNode::attribute("size", &XmlShape::NUMBER)),
    ],
);
