// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Unions among alternatives API.

use crate::runtime::object;
use crate::runtime::common;
use crate::runtime::tagged_union;
use crate::runtime::union;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// Returned by [`Owned::get`](crate::case_union_in_union::resources::owned::Owned::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Owned {
    pub by_tag: Option<OwnedByTag>,
    pub by_base: Option<OwnedByBase>,
}

object! {
    Owned { by_tag: optional OwnedByTag = "by_tag", by_base: optional OwnedByBase = "by_base" }
}

/// The `by_tag` of [`Owned`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OwnedByTag {
    Car(Car),
    Pet(Pet),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    OwnedByTag {
        Car = object ["wheels"],
        Pet = object ["kind", "hunts", "barks"],
    } else Unknown
    from { Car: Car, Pet: Pet }
}

/// The `by_base` of [`Owned`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OwnedByBase {
    Car(Car),
    Drawing(Drawing),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    OwnedByBase {
        Car = object ["wheels"],
        Drawing = object ["shape", "radius", "side"],
    } else Unknown
    from { Car: Car, Drawing: Drawing }
}

/// Part of [`models::OwnedByTag`](crate::case_union_in_union::models::OwnedByTag) and [`models::OwnedByBase`](crate::case_union_in_union::models::OwnedByBase).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Car {
    pub wheels: Option<i64>,
}

object! { Car { wheels: optional i64 = "wheels" } }

/// Part of [`models::OwnedByTag`](crate::case_union_in_union::models::OwnedByTag).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    Cat(Cat),
    Dog(Dog),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Pet by "kind" { Cat = "Cat", Dog = "Dog" } else Unknown
    from { Cat: Cat, Dog: Dog }
}

/// Its `kind` is always `Cat` and has no field.
///
/// Part of [`models::Pet`](crate::case_union_in_union::models::Pet).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub hunts: Option<bool>,
}

object! { Cat { hunts: optional bool = "hunts" } always { "kind" = "Cat" } }

/// Its `kind` is always `Dog` and has no field.
///
/// Part of [`models::Pet`](crate::case_union_in_union::models::Pet).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub barks: Option<bool>,
}

object! { Dog { barks: optional bool = "barks" } always { "kind" = "Dog" } }

/// Part of [`models::OwnedByBase`](crate::case_union_in_union::models::OwnedByBase).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Drawing {
    Circle(Circle),
    Square(Square),
    /// Any other alternative, with the members that all have in common.
    Base(DrawingBase),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Drawing by "shape" { Circle = "Circle", Square = "Square" } rest Base = "Drawing" else Unknown
    from { Circle: Circle, Square: Square, Base: DrawingBase }
}

impl Drawing {
    /// Returns `shape`, which the variants have in common.
    pub fn shape(&self) -> Option<&str> {
        common!(
            self { Circle always "Circle", Square always "Square", Base optional shape }
        )
    }
}

/// The `base` of [`Drawing`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DrawingBase {
    pub shape: Option<String>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! { DrawingBase { shape: optional String = "shape", ..additional: Json } }

/// Its `shape` is always `Circle` and has no field.
///
/// Part of [`models::Drawing`](crate::case_union_in_union::models::Drawing).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub radius: Option<f64>,
}

object! { Circle { radius: optional f64 = "radius" } always { "shape" = "Circle" } }

/// Its `shape` is always `Square` and has no field.
///
/// Part of [`models::Drawing`](crate::case_union_in_union::models::Drawing).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Square {
    pub side: Option<f64>,
}

object! { Square { side: optional f64 = "side" } always { "shape" = "Square" } }
