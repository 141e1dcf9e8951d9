// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! How values are encoded in XML.

use crate::runtime::{XmlNode, XmlShape};

#[cfg(feature = "case_resource_features-orders")]
pub(crate) static ORDER_ROOT: XmlNode = XmlNode::element("Order", &ORDER);

#[cfg(feature = "case_resource_features-orders")]
static ORDER: XmlShape = XmlShape::object(
    &[
        ("species", XmlNode::element("species", &XmlShape::TOKEN)),
        ("lines", XmlNode::each("lines", &LINE)),
    ],
);

#[cfg(feature = "case_resource_features-orders")]
static LINE: XmlShape = XmlShape::object(
    &[
        ("text", XmlNode::element("text", &XmlShape::TEXT)),
        ("count", XmlNode::element("count", &XmlShape::NUMBER)),
    ],
);
