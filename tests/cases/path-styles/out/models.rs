// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Path styles API.

use crate::runtime::object;

/// `#/paths/~1a~1{simple}~1{list}~1x{label}~1y{matrix}~1z{point}.json/get/parameters/4/schema` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPoint {
    pub x: Option<i64>,
    pub y: Option<i64>,
}

object! { GetPoint { x: optional i64 = "x", y: optional i64 = "y" } }
