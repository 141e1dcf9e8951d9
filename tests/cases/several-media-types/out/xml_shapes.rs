// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! How values are encoded in XML.

use crate::runtime::{XmlNode, XmlShape};

pub(crate) static A_ROOT: XmlNode = XmlNode::element("A", &A);

static A: XmlShape = XmlShape::object(&[("a", XmlNode::element("a", &XmlShape::TEXT))]);
