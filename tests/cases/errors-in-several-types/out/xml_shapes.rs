// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! How values are encoded in XML.

use crate::runtime::{XmlNode, XmlShape};

pub(crate) static BOOK_ROOT: XmlNode = XmlNode::element("book", &BOOK);

pub(crate) static PROBLEM_ROOT: XmlNode = XmlNode::element("problem", &PROBLEM);

static BOOK: XmlShape = XmlShape::object(
    &[("title", XmlNode::element("title", &XmlShape::TEXT))],
);

static PROBLEM: XmlShape = XmlShape::object(
    &[
        ("code", XmlNode::element("code", &XmlShape::NUMBER)),
        ("field", XmlNode::attribute("field", &XmlShape::TEXT)),
    ],
);
