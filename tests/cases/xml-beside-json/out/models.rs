// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the XML beside JSON API.

use crate::runtime::object;

/// Returned by [`Roles::list`](crate::case_xml_beside_json::resources::roles::Roles::list) and [`Export::export`](crate::case_xml_beside_json::resources::export::Export::export).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Roles {
    pub names: Vec<String>,
}

object! {
    Roles { names: required Vec<String> = "names" }
    new(names: Vec<String>)
}
