// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Unions with a default API.

use crate::runtime::object;
use crate::runtime::tagged_union;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// Sent by [`A::add_pet`](crate::case_union_default_mapping::resources::a::A::add_pet). Returned by [`A::get_pets`](crate::case_union_default_mapping::resources::a::A::get_pets).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    Kitten(Cat),
    Dog(Dog),
    /// Also any other alternative.
    Other(OtherPet),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Pet by "petType" {
        Kitten = "kitten" | "Cat",
        Dog = "Dog",
    } rest Other else Unknown
    from { Kitten: Cat, Dog: Dog, Other: OtherPet }
}

/// Its `petType` is always `kitten` and has no field.
///
/// Part of [`models::Pet`](crate::case_union_default_mapping::models::Pet).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cat {
    pub lives: Option<i64>,
}

object! {
    Cat { lives: optional i64 = "lives" set(lives: i64 => value) } always { "petType" = "kitten" }
}

/// Its `petType` is always `Dog` and has no field.
///
/// Part of [`models::Pet`](crate::case_union_default_mapping::models::Pet).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dog {
    pub bark: Option<String>,
}

object! {
    Dog { bark: optional String = "bark" set(bark: impl Into<String> => value) } always {
        "petType" = "Dog",
    }
}

/// Part of [`models::Pet`](crate::case_union_default_mapping::models::Pet).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OtherPet {
    pub pet_type: Option<String>,
    pub legs: Option<i64>,
}

object! {
    OtherPet {
        pet_type: optional String = "petType" set(pet_type: impl Into<String> => value),
        legs: optional i64 = "legs" set(legs: i64 => value),
    }
}

/// Returned by [`B::get_shapes`](crate::case_union_default_mapping::resources::b::B::get_shapes).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    Circle(Circle),
    Square(Square),
    /// Also any other alternative.
    Any(AnyShape),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Shape by "kind" { Circle = "Circle", Square = "Square" } rest Any else Unknown
    from { Circle: Circle, Square: Square, Any: AnyShape }
}

/// Its `kind` is always `Circle` and has no field.
///
/// Part of [`models::Shape`](crate::case_union_default_mapping::models::Shape).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub radius: Option<f64>,
}

object! { Circle { radius: optional f64 = "radius" } always { "kind" = "Circle" } }

/// Its `kind` is always `Square` and has no field.
///
/// Part of [`models::Shape`](crate::case_union_default_mapping::models::Shape).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Square {
    pub side: Option<f64>,
}

object! { Square { side: optional f64 = "side" } always { "kind" = "Square" } }

/// Part of [`models::Shape`](crate::case_union_default_mapping::models::Shape).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AnyShape {
    pub kind: Option<String>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! { AnyShape { kind: optional String = "kind", ..additional: Json } }
