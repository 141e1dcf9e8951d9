// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Values of several alternatives API.

use crate::runtime::object;
use crate::runtime::union;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// Someone who works or studies, or both.
///
/// Sent by [`People::change_person`](crate::case_any_of_several::resources::people::People::change_person). Returned by [`People::list`](crate::case_any_of_several::resources::people::People::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Person {
    Worker(Worker),
    Student(Student),
    Text(String),
    /// A value that is several of the above at once, each with its own members.
    Several(Vec<Person>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Person {
        Worker = object ["job", "name"] requires ["job"],
        Student = object ["school", "name", "year"] requires ["school"],
        Text = string,
    } several Several else Unknown
    from { Worker: Worker, Student: Student, Text: String, Text: &str }
}

/// Part of [`models::Person`](crate::case_any_of_several::models::Person), [`models::OthersOneOf`](crate::case_any_of_several::models::OthersOneOf), [`models::OthersOpen`](crate::case_any_of_several::models::OthersOpen) and others.
#[derive(Clone, Debug, PartialEq)]
pub struct Worker {
    pub job: String,
    pub name: Option<String>,
}

object! {
    Worker {
        job: required String = "job",
        name: optional String = "name" set(name: impl Into<String> => value),
    }
    new(job: impl Into<String>)
}

/// Part of [`models::Person`](crate::case_any_of_several::models::Person), [`models::OthersOneOf`](crate::case_any_of_several::models::OthersOneOf) and [`models::OthersNested`](crate::case_any_of_several::models::OthersNested).
#[derive(Clone, Debug, PartialEq)]
pub struct Student {
    pub school: String,
    pub name: Option<String>,
    pub year: Option<i64>,
}

object! {
    Student {
        school: required String = "school",
        name: optional String = "name" set(name: impl Into<String> => value),
        year: optional i64 = "year" set(year: i64 => value),
    }
    new(school: impl Into<String>)
}

/// Returned by [`People::change_person`](crate::case_any_of_several::resources::people::People::change_person).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Others {
    pub one_of: Option<OthersOneOf>,
    pub open: Option<OthersOpen>,
    pub larger: Option<OthersLarger>,
    pub constants: Option<OthersConstants>,
    pub closed: Option<OthersClosed>,
    pub types: Option<OthersTypes>,
    pub nested: Option<OthersNested>,
    /// The members of both are called alike, and have others inside.
    pub inside: Option<OthersInside>,
}

object! {
    Others {
        one_of: optional OthersOneOf = "one_of", open: optional OthersOpen = "open",
        larger: optional OthersLarger = "larger", constants: optional OthersConstants = "constants",
        closed: optional OthersClosed = "closed", types: optional OthersTypes = "types",
        nested: optional OthersNested = "nested", inside: optional OthersInside = "inside",
    }
}

/// The `one_of` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OthersOneOf {
    Worker(Worker),
    Student(Student),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    OthersOneOf {
        Worker = object ["job", "name"] requires ["job"],
        Student = object ["school", "name", "year"] requires ["school"],
    } else Unknown
    from { Worker: Worker, Student: Student }
}

/// The `open` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OthersOpen {
    Worker(Worker),
    Map(BTreeMap<String, String>),
    /// A value that is several of the above at once, each with its own members.
    Several(Vec<OthersOpen>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    OthersOpen {
        Worker = object ["job", "name"] requires ["job"],
        Map = object [] others kept,
    } several Several else Unknown
    from { Worker: Worker, Map: BTreeMap<String, String> }
}

/// The `larger` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OthersLarger {
    WithA(OthersLargerWithA),
    WithB(OthersLargerWithB),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    OthersLarger {
        WithA = object ["a"],
        WithB = object ["a", "b"],
    } else Unknown
    from { WithA: OthersLargerWithA, WithB: OthersLargerWithB }
}

/// An alternative of `larger` of [`Others`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OthersLargerWithA {
    pub a: Option<String>,
}

object! { OthersLargerWithA { a: optional String = "a" } }

/// An alternative of `larger` of [`Others`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OthersLargerWithB {
    pub a: Option<String>,
    pub b: Option<String>,
}

object! { OthersLargerWithB { a: optional String = "a", b: optional String = "b" } }

/// The `constants` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OthersConstants {
    X(OthersConstantsX),
    Y(OthersConstantsY),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    OthersConstants {
        X = object ["kind", "x"] with { "kind" = "x" },
        Y = object ["kind", "y"] with { "kind" = "y" },
    } else Unknown
    from { X: OthersConstantsX, Y: OthersConstantsY }
}

/// An alternative of `constants` of [`Others`].
///
/// Its `kind` is always `x` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OthersConstantsX {
    pub x: Option<String>,
}

object! { OthersConstantsX { x: optional String = "x" } always { "kind" = "x" } }

/// An alternative of `constants` of [`Others`].
///
/// Its `kind` is always `y` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OthersConstantsY {
    pub y: Option<String>,
}

object! { OthersConstantsY { y: optional String = "y" } always { "kind" = "y" } }

/// The `closed` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OthersClosed {
    WithX(OthersClosedWithX),
    WithY(OthersClosedWithY),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    OthersClosed {
        WithX = object ["x"] requires ["x"] others forbidden,
        WithY = object ["y"] requires ["y"] others forbidden,
    } else Unknown
    from { WithX: OthersClosedWithX, WithY: OthersClosedWithY }
}

/// An alternative of `closed` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OthersClosedWithX {
    pub x: String,
}

object! {
    OthersClosedWithX { x: required String = "x" }
    new(x: impl Into<String>)
}

/// An alternative of `closed` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OthersClosedWithY {
    pub y: String,
}

object! {
    OthersClosedWithY { y: required String = "y" }
    new(y: impl Into<String>)
}

/// The `types` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OthersTypes {
    WithX(OthersTypesWithX),
    WithY(OthersTypesWithY),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    OthersTypes {
        WithX = object ["id", "x"] requires ["id"],
        WithY = object ["id", "y"] requires ["id"],
    } else Unknown
    from { WithX: OthersTypesWithX, WithY: OthersTypesWithY }
}

/// An alternative of `types` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OthersTypesWithX {
    pub id: String,
    pub x: Option<String>,
}

object! {
    OthersTypesWithX { id: required String = "id", x: optional String = "x" }
    new(id: impl Into<String>)
}

/// An alternative of `types` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OthersTypesWithY {
    pub id: i64,
    pub y: Option<String>,
}

object! {
    OthersTypesWithY { id: required i64 = "id", y: optional String = "y" }
    new(id: i64)
}

/// The `nested` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OthersNested {
    Integer(i64),
    Worker(Worker),
    Student(Student),
    /// A value that is several of the above at once, each with its own members.
    Several(Vec<OthersNested>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    OthersNested {
        Integer = integer,
        Worker = object ["job", "name"] requires ["job"],
        Student = object ["school", "name", "year"] requires ["school"],
    } several Several else Unknown
    from { Integer: i64, Worker: Worker, Student: Student }
}

/// The members of both are called alike, and have others inside.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OthersInside {
    WithA(OthersInsideWithA),
    WithB(OthersInsideWithB),
    /// A value that is several of the above at once, each with its own members.
    Several(Vec<OthersInside>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    OthersInside {
        WithA = object ["id", "a", "more"],
        WithB = object ["id", "b", "more"],
    } several Several else Unknown
    from { WithA: OthersInsideWithA, WithB: OthersInsideWithB }
}

/// An alternative of `inside` of [`Others`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OthersInsideWithA {
    pub id: Option<String>,
    pub a: Option<String>,
    pub more: Option<OthersInsideWithAMore>,
}

object! {
    OthersInsideWithA {
        id: optional String = "id", a: optional String = "a",
        more: optional OthersInsideWithAMore = "more",
    }
}

/// The `inside.more` of [`Others`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OthersInsideWithAMore {
    pub x: Option<String>,
}

object! { OthersInsideWithAMore { x: optional String = "x" } }

/// An alternative of `inside` of [`Others`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OthersInsideWithB {
    pub id: Option<String>,
    pub b: Option<String>,
    pub more: Option<OthersInsideWithBMore>,
}

object! {
    OthersInsideWithB {
        id: optional String = "id", b: optional String = "b",
        more: optional OthersInsideWithBMore = "more",
    }
}

/// The `inside.more` of [`Others`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OthersInsideWithBMore {
    pub y: Option<String>,
}

object! { OthersInsideWithBMore { y: optional String = "y" } }
