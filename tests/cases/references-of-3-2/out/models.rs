// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the References of 3.2 API.

use crate::runtime::object;
use crate::runtime::tagged_union;
use crate::runtime::Json;

/// Returned by [`Shape::get`](crate::case_references_of_3_2::resources::shape::Shape::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    Circle(Circle),
    /// Also any other alternative.
    Other(Other),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Shape by "kind" {
        Circle = "circle" | "Circle",
    } rest Other else Unknown
    from { Circle: Circle, Other: Other }
}

/// Its `kind` is always `circle` and has no field.
///
/// Part of [`models::Shape`](crate::case_references_of_3_2::models::Shape).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub radius: Option<f64>,
}

object! { Circle { radius: optional f64 = "radius" } always { "kind" = "circle" } }

/// Part of [`models::Shape`](crate::case_references_of_3_2::models::Shape).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Other {
    pub kind: Option<String>,
}

object! { Other { kind: optional String = "kind" } }
