// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! How values are encoded in XML.

use crate::runtime::{XmlNode, XmlShape};

pub(crate) static ROLES_ROOT: XmlNode = XmlNode::element("Roles", &ROLES);

static ROLES: XmlShape = XmlShape::object(
    &[("names", XmlNode::each("names", &XmlShape::TEXT).required())],
);
