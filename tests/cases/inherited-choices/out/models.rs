// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Choices that inherit API.

use crate::runtime::object;
use crate::runtime::common;
use crate::runtime::tagged_union;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Constant;
use std::collections::BTreeMap;

/// Sent by [`All::send`](crate::case_inherited_choices::resources::all::All::send). Returned by [`All::send`](crate::case_inherited_choices::resources::all::All::send).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct All {
    pub mammal: Option<Mammal>,
    pub result: Option<AllResult>,
    pub shape: Option<Shape>,
    pub noted: Option<AllNoted>,
    pub job: Option<Job>,
    pub circle: Option<Circular>,
    pub labels: Option<AllLabels>,
}

object! {
    All {
        mammal: optional Mammal = "mammal" set(mammal: impl Into<Mammal> => value),
        result: optional AllResult = "result" set(result: impl Into<AllResult> => value),
        shape: optional Shape = "shape" set(shape: impl Into<Shape> => value),
        noted: optional AllNoted = "noted" set(noted: AllNoted => value),
        job: optional Job = "job" set(job: impl Into<Job> => value),
        circle: optional Circular = "circle" set(circle: Circular => value),
        labels: optional AllLabels = "labels" set(labels: AllLabels => value),
    }
}

/// The `result` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllResult {
    Done(Done),
    Failed(Failed),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    AllResult by "success" { Done = "true", Failed = "false" } else Unknown
    from { Done: Done, Failed: Failed }
}

/// The `noted` of [`All`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllNoted {
    pub form: Option<String>,
    pub note: Option<String>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! {
    AllNoted {
        form: optional String = "form" set(form: impl Into<String> => value),
        note: optional String = "note" set(note: impl Into<String> => value),
        ..additional: Json;
            set(additional: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)> => map)
    }
}

/// The `labels` of [`All`].
#[derive(Clone, Debug, PartialEq)]
pub struct AllLabels {
    pub name: String,
    /// Members that have no field.
    pub additional: BTreeMap<String, String>,
}

object! {
    AllLabels {
        name: required String = "name",
        ..additional: String;
            set(additional: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)> => map)
    }
    new(name: impl Into<String>)
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    Cat(Cat),
    Dog(Dog),
    Bird(Bird),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Animal by "kind" { Cat = "Cat", Dog = "Dog", Bird = "Bird" } else Unknown
    from { Cat: Cat, Dog: Dog, Bird: Bird }
}

/// Part of [`models::All`](crate::case_inherited_choices::models::All).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mammal {
    Cat(Cat),
    Dog(Dog),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Mammal by "kind" { Cat = "Cat", Dog = "Dog" } else Unknown
    from { Cat: Cat, Dog: Dog }
}

/// Its `kind` is always `Cat` and has no field.
///
/// Part of [`models::Animal`](crate::case_inherited_choices::models::Animal) and [`models::Mammal`](crate::case_inherited_choices::models::Mammal).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cat {
    pub name: Option<String>,
}

object! {
    Cat { name: optional String = "name" set(name: impl Into<String> => value) } always {
        "kind" = "Cat",
    }
}

/// Its `kind` is always `Dog` and has no field.
///
/// Part of [`models::Animal`](crate::case_inherited_choices::models::Animal) and [`models::Mammal`](crate::case_inherited_choices::models::Mammal).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dog {
    pub name: Option<String>,
    pub good: Option<bool>,
}

object! {
    Dog {
        name: optional String = "name" set(name: impl Into<String> => value),
        good: optional bool = "good" set(good: bool => value),
    } always { "kind" = "Dog" }
}

/// Its `kind` is always `Bird` and has no field.
///
/// Part of [`models::Animal`](crate::case_inherited_choices::models::Animal).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bird {
    pub wings: Option<i64>,
}

object! { Bird { wings: optional i64 = "wings" } always { "kind" = "Bird" } }

/// Part of [`models::AllResult`](crate::case_inherited_choices::models::AllResult).
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    /// Always `true`.
    pub success: Constant,
    pub value: Option<String>,
}

object! {
    Done {
        success: constant Constant = "success" is true,
        value: optional String = "value" set(value: impl Into<String> => value),
    } default
}

/// Part of [`models::AllResult`](crate::case_inherited_choices::models::AllResult).
#[derive(Clone, Debug, PartialEq)]
pub struct Failed {
    /// Always `false`.
    pub success: Constant,
    pub reason: Option<String>,
}

object! {
    Failed {
        success: constant Constant = "success" is false,
        reason: optional String = "reason" set(reason: impl Into<String> => value),
    } default
}

/// Part of [`models::All`](crate::case_inherited_choices::models::All).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    Round(Round),
    /// Also any other alternative.
    Plain(Plain),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Shape by "form" {
        Round = "round" | "Round",
    } rest Plain else Unknown
    from { Round: Round, Plain: Plain }
}

/// Part of [`models::Shape`](crate::case_inherited_choices::models::Shape).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plain {
    pub form: Option<String>,
    pub sides: Option<i64>,
}

object! {
    Plain {
        form: optional String = "form" set(form: impl Into<String> => value),
        sides: optional i64 = "sides" set(sides: i64 => value),
    }
}

/// Its `form` is always `round` and has no field.
///
/// Part of [`models::Shape`](crate::case_inherited_choices::models::Shape).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Round {
    pub radius: Option<i64>,
}

object! {
    Round { radius: optional i64 = "radius" set(radius: i64 => value) } always {
        "form" = "round",
    }
}

/// Part of [`models::All`](crate::case_inherited_choices::models::All).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Job {
    Timed(Timed),
    Manual(Manual),
    /// A value that is several of the above at once, each with its own members.
    Several(Vec<Job>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Job {
        Timed = object ["name", "at"] requires ["name"],
        Manual = object ["name", "who"] requires ["name"],
    } several Several else Unknown
    from { Timed: Timed, Manual: Manual }
}

impl Job {
    /// Returns `name`, which the variants have in common.
    pub fn name(&self) -> Option<&str> {
        common!(self { Timed required name, Manual required name } several Several name)
    }
}

/// Part of [`models::Job`](crate::case_inherited_choices::models::Job).
#[derive(Clone, Debug, PartialEq)]
pub struct Timed {
    pub name: String,
    pub at: Option<String>,
}

object! {
    Timed {
        name: required String = "name",
        at: optional String = "at" set(at: impl Into<String> => value),
    }
    new(name: impl Into<String>)
}

/// Part of [`models::Job`](crate::case_inherited_choices::models::Job).
#[derive(Clone, Debug, PartialEq)]
pub struct Manual {
    pub name: String,
    pub who: Option<String>,
}

object! {
    Manual {
        name: required String = "name",
        who: optional String = "who" set(who: impl Into<String> => value),
    }
    new(name: impl Into<String>)
}

/// Part of [`models::All`](crate::case_inherited_choices::models::All).
pub type Circular = Around;

/// Part of [`models::Circular`](crate::case_inherited_choices::models::Circular).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Around {
    pub c: Option<String>,
    pub d: Option<String>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! {
    Around {
        c: optional String = "c" set(c: impl Into<String> => value),
        d: optional String = "d" set(d: impl Into<String> => value),
        ..additional: Json;
            set(additional: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)> => map)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Back {
    pub d: Option<String>,
    pub c: Option<String>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! { Back { d: optional String = "d", c: optional String = "c", ..additional: Json } }
