// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Alternatives that extend a base with a discriminator API.

use crate::runtime::object;
use crate::runtime::common;
use crate::runtime::tagged_union;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Constant;
use std::collections::BTreeMap;

/// Returned by [`Vehicles::list`](crate::case_union_by_tag_of_base::resources::vehicles::Vehicles::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Vehicles {
    pub all: Option<Vec<VehiclesAllItem>>,
    pub named: Option<VehiclesNamed>,
    pub any: Option<VehiclesAny>,
    pub plain: Option<VehiclesPlain>,
    pub flying: Option<VehiclesFlying>,
}

object! {
    Vehicles {
        all: optional Vec<VehiclesAllItem> = "all", named: optional VehiclesNamed = "named",
        any: optional VehiclesAny = "any", plain: optional VehiclesPlain = "plain",
        flying: optional VehiclesFlying = "flying",
    }
}

/// An item of `all` of [`Vehicles`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VehiclesAllItem {
    Car(Car),
    Truck(Truck),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    VehiclesAllItem by "type" {
        Car = "car" | "Car",
        Truck = "truck" | "lorry" | "Truck",
    } else Unknown
    from { Car: Car, Truck: Truck }
}

/// The `named` of [`Vehicles`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VehiclesNamed {
    Robot(Robot),
    Drone(Drone),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    VehiclesNamed by "model" { Robot = "Robot", Drone = "Drone" } else Unknown
    from { Robot: Robot, Drone: Drone }
}

/// The `any` of [`Vehicles`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VehiclesAny {
    Vehicle(Vehicle),
    Animal(Animal),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    VehiclesAny by "type" {
        Vehicle = "Vehicle" | "car" | "truck" | "lorry",
        Animal = "Animal",
    } else Unknown
    from { Vehicle: Vehicle, Animal: Animal }
}

/// The `plain` of [`Vehicles`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VehiclesPlain {
    Sun(Sun),
    Moon(Moon),
    Comet(Comet),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    VehiclesPlain by "kind" {
        Sun = "sun" | "Sun",
        Moon = "moon" | "Moon",
        Comet = "Comet",
    } else Unknown
    from { Sun: Sun, Moon: Moon, Comet: Comet }
}

/// The `flying` of [`Vehicles`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VehiclesFlying {
    Plane(Plane),
    Kite(Kite),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    VehiclesFlying {
        Plane = object ["kind", "seats"] requires ["seats"],
        Kite = object ["kind", "string"] requires ["string"],
    } else Unknown
    from { Plane: Plane, Kite: Kite }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    Vehicle(VehicleBase),
    Animal(Animal),
    Car(Car),
    Truck(Truck),
    /// Any other alternative, with the members that all have in common.
    Base(ThingBase),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Thing by "type" {
        Vehicle = "Vehicle",
        Animal = "Animal",
        Car = "car" | "Car",
        Truck = "truck" | "lorry" | "Truck",
    } rest Base else Unknown
    from { Vehicle: VehicleBase, Animal: Animal, Car: Car, Truck: Truck, Base: ThingBase }
}

impl Thing {
    /// Returns `type`, which the variants have in common.
    pub fn r#type(&self) -> Option<&str> {
        common!(
            self { Vehicle required r#type, Animal always "Animal", Car always "car",
            Truck required r#type, Base required r#type }
        )
    }
}

/// The `base` of [`Thing`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingBase {
    pub r#type: String,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! {
    ThingBase { r#type: required String = "type", ..additional: Json }
    new(r#type: impl Into<String>)
}

/// Part of [`models::VehiclesAny`](crate::case_union_by_tag_of_base::models::VehiclesAny).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Vehicle {
    Car(Car),
    Truck(Truck),
    /// Any other alternative, with the members that all have in common.
    Base(VehicleBase),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Vehicle by "type" {
        Car = "car" | "Car",
        Truck = "truck" | "lorry" | "Truck",
    } rest Base else Unknown
    from { Car: Car, Truck: Truck, Base: VehicleBase }
}

impl Vehicle {
    /// Returns `type`, which the variants have in common.
    pub fn r#type(&self) -> Option<&str> {
        common!(self { Car always "car", Truck required r#type, Base required r#type })
    }

    /// Returns `wheels`, which the variants have in common.
    pub fn wheels(&self) -> Option<i64> {
        common!(
            self copied { Car optional wheels, Truck optional wheels, Base optional
            wheels }
        )
    }
}

/// The `base` of [`Vehicle`].
///
/// Part of [`models::Thing`](crate::case_union_by_tag_of_base::models::Thing).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VehicleBase {
    pub r#type: String,
    pub wheels: Option<i64>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! {
    VehicleBase {
        r#type: required String = "type", wheels: optional i64 = "wheels", ..additional: Json
    }
    new(r#type: impl Into<String>)
}

/// Its `type` is always `Animal` and has no field.
///
/// Part of [`models::VehiclesAny`](crate::case_union_by_tag_of_base::models::VehiclesAny) and [`models::Thing`](crate::case_union_by_tag_of_base::models::Thing).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Animal {
    pub legs: Option<i64>,
}

object! { Animal { legs: optional i64 = "legs" } always { "type" = "Animal" } }

/// Its `type` is always `car` and has no field.
///
/// Part of [`models::VehiclesAllItem`](crate::case_union_by_tag_of_base::models::VehiclesAllItem), [`models::Thing`](crate::case_union_by_tag_of_base::models::Thing) and [`models::Vehicle`](crate::case_union_by_tag_of_base::models::Vehicle).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Car {
    pub wheels: Option<i64>,
    pub doors: Option<i64>,
}

object! {
    Car { wheels: optional i64 = "wheels", doors: optional i64 = "doors" } always {
        "type" = "car",
    }
}

/// Part of [`models::VehiclesAllItem`](crate::case_union_by_tag_of_base::models::VehiclesAllItem), [`models::Thing`](crate::case_union_by_tag_of_base::models::Thing) and [`models::Vehicle`](crate::case_union_by_tag_of_base::models::Vehicle).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Truck {
    pub r#type: String,
    pub wheels: Option<i64>,
    pub load: Option<f64>,
}

object! {
    Truck {
        r#type: required String = "type", wheels: optional i64 = "wheels",
        load: optional f64 = "load",
    }
    new(r#type: impl Into<String>)
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Machine {
    Robot(Robot),
    Drone(Drone),
    /// Any other alternative, with the members that all have in common.
    Base(MachineBase),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Machine by "model" { Robot = "Robot", Drone = "Drone" } rest Base = "Machine" else Unknown
    from { Robot: Robot, Drone: Drone, Base: MachineBase }
}

impl Machine {
    /// Returns `name`, which the variants have in common.
    pub fn name(&self) -> Option<&str> {
        common!(self { Robot optional name, Drone optional name, Base optional name })
    }

    /// Returns `model`, which the variants have in common.
    pub fn model(&self) -> Option<&str> {
        common!(self { Robot always "Robot", Drone always "Drone", Base optional model })
    }
}

/// The `base` of [`Machine`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MachineBase {
    pub name: Option<String>,
    pub model: Option<String>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! {
    MachineBase {
        name: optional String = "name", model: optional String = "model", ..additional: Json
    }
}

/// Its `model` is always `Robot` and has no field.
///
/// Part of [`models::VehiclesNamed`](crate::case_union_by_tag_of_base::models::VehiclesNamed) and [`models::Machine`](crate::case_union_by_tag_of_base::models::Machine).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Robot {
    pub name: Option<String>,
    pub legs: Option<i64>,
}

object! {
    Robot { name: optional String = "name", legs: optional i64 = "legs" } always {
        "model" = "Robot",
    }
}

/// Its `model` is always `Drone` and has no field.
///
/// Part of [`models::VehiclesNamed`](crate::case_union_by_tag_of_base::models::VehiclesNamed) and [`models::Machine`](crate::case_union_by_tag_of_base::models::Machine).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Drone {
    pub name: Option<String>,
    pub range: Option<i64>,
}

object! {
    Drone { name: optional String = "name", range: optional i64 = "range" } always {
        "model" = "Drone",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Star {
    Sun(Sun),
    Moon(Moon),
    Comet(Comet),
    /// Any other alternative, with the members that all have in common.
    Base(StarBase),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Star by "kind" {
        Sun = "sun" | "Sun",
        Moon = "moon" | "Moon",
        Comet = "Comet",
    } rest Base else Unknown
    from { Sun: Sun, Moon: Moon, Comet: Comet, Base: StarBase }
}

impl Star {
    /// Returns `kind`, which the variants have in common.
    pub fn kind(&self) -> Option<&str> {
        common!(
            self { Sun always "sun", Moon always "moon", Comet always "Comet", Base
            required kind }
        )
    }

    /// Returns `name`, which the variants have in common.
    pub fn name(&self) -> Option<&str> {
        common!(
            self { Sun optional name, Moon optional name, Comet optional name, Base
            optional name }
        )
    }
}

/// The `base` of [`Star`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StarBase {
    pub kind: String,
    pub name: Option<String>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! {
    StarBase {
        kind: required String = "kind", name: optional String = "name", ..additional: Json
    }
    new(kind: impl Into<String>)
}

/// Its `kind` is always `sun` and has no field.
///
/// Part of [`models::VehiclesPlain`](crate::case_union_by_tag_of_base::models::VehiclesPlain) and [`models::Star`](crate::case_union_by_tag_of_base::models::Star).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Sun {
    pub name: Option<String>,
}

object! { Sun { name: optional String = "name" } always { "kind" = "sun" } }

/// Its `kind` is always `moon` and has no field.
///
/// Part of [`models::VehiclesPlain`](crate::case_union_by_tag_of_base::models::VehiclesPlain) and [`models::Star`](crate::case_union_by_tag_of_base::models::Star).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Moon {
    pub name: Option<String>,
}

object! { Moon { name: optional String = "name" } always { "kind" = "moon" } }

/// Its `kind` is always `Comet` and has no field.
///
/// Part of [`models::VehiclesPlain`](crate::case_union_by_tag_of_base::models::VehiclesPlain) and [`models::Star`](crate::case_union_by_tag_of_base::models::Star).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Comet {
    pub name: Option<String>,
    pub tail: Option<f64>,
}

object! {
    Comet { name: optional String = "name", tail: optional f64 = "tail" } always {
        "kind" = "Comet",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Flyer {
    Plane(Plane),
    /// Any other alternative, with the members that all have in common.
    Base(FlyerBase),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Flyer by "kind" { Plane = "plane" } rest Base else Unknown
    from { Plane: Plane, Base: FlyerBase }
}

impl Flyer {
    /// Returns `kind`, which the variants have in common.
    pub fn kind(&self) -> Option<&Constant> {
        common!(self { Plane optional kind, Base optional kind })
    }
}

/// The `base` of [`Flyer`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FlyerBase {
    /// Always `plane`, if it has a value.
    pub kind: Option<Constant>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! { FlyerBase { kind: optional Constant = "kind", ..additional: Json } }

/// Part of [`models::VehiclesFlying`](crate::case_union_by_tag_of_base::models::VehiclesFlying) and [`models::Flyer`](crate::case_union_by_tag_of_base::models::Flyer).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Plane {
    /// Always `plane`, if it has a value.
    pub kind: Option<Constant>,
    pub seats: i64,
}

object! {
    Plane { kind: optional Constant = "kind", seats: required i64 = "seats" }
    new(seats: i64)
}

/// Part of [`models::VehiclesFlying`](crate::case_union_by_tag_of_base::models::VehiclesFlying).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Kite {
    /// Always `plane`, if it has a value.
    pub kind: Option<Constant>,
    pub string: f64,
}

object! {
    Kite { kind: optional Constant = "kind", string: required f64 = "string" }
    new(string: f64)
}
