// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Values of several alternatives API.

use crate::runtime::object;
use crate::runtime::union;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// Someone who works or studies, or both.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Person {
    Worker(Worker),
    Student(Student),
    String(String),
    /// Of several of the above at once, each with its own members.
    Several(Vec<Person>),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    Person {
        Worker = object ["job", "name"] requires ["job"],
        Student = object ["school", "name", "year"] requires ["school"],
        String = string,
    } several Several else Unknown
}

#[derive(Clone, Debug, PartialEq)]
pub struct Worker {
    pub job: String,
    pub name: Option<String>,
}

object! {
    Worker { job: required String = "job", name: optional String = "name" }
    new(job: impl Into<String>)
}

#[derive(Clone, Debug, PartialEq)]
pub struct Student {
    pub school: String,
    pub name: Option<String>,
    pub year: Option<i64>,
}

object! {
    Student {
        school: required String = "school", name: optional String = "name",
        year: optional i64 = "year",
    }
    new(school: impl Into<String>)
}

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
}

object! {
    Others {
        one_of: optional OthersOneOf = "one_of", open: optional OthersOpen = "open",
        larger: optional OthersLarger = "larger", constants: optional OthersConstants = "constants",
        closed: optional OthersClosed = "closed", types: optional OthersTypes = "types",
        nested: optional OthersNested = "nested",
    }
}

/// The `one_of` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OthersOneOf {
    Worker(Worker),
    Student(Student),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    OthersOneOf {
        Worker = object ["job", "name"] requires ["job"],
        Student = object ["school", "name", "year"] requires ["school"],
    } else Unknown
}

/// The `open` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OthersOpen {
    Worker(Worker),
    Variant2(BTreeMap<String, String>),
    /// Of several of the above at once, each with its own members.
    Several(Vec<OthersOpen>),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    OthersOpen {
        Worker = object ["job", "name"] requires ["job"],
        Variant2 = object [] others kept,
    } several Several else Unknown
}

/// The `larger` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OthersLarger {
    Variant1(OthersLargerVariant1),
    Variant2(OthersLargerVariant2),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    OthersLarger {
        Variant1 = object ["a"],
        Variant2 = object ["a", "b"],
    } else Unknown
}

/// The `larger.variant1` of [`Others`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OthersLargerVariant1 {
    pub a: Option<String>,
}

object! { OthersLargerVariant1 { a: optional String = "a" } }

/// The `larger.variant2` of [`Others`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OthersLargerVariant2 {
    pub a: Option<String>,
    pub b: Option<String>,
}

object! { OthersLargerVariant2 { a: optional String = "a", b: optional String = "b" } }

/// The `constants` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OthersConstants {
    Variant1(OthersConstantsVariant1),
    Variant2(OthersConstantsVariant2),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    OthersConstants {
        Variant1 = object ["kind", "x"] with { "kind" = "x" },
        Variant2 = object ["kind", "y"] with { "kind" = "y" },
    } else Unknown
}

/// The `constants.variant1` of [`Others`].
///
/// Its `kind` is always `x` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OthersConstantsVariant1 {
    pub x: Option<String>,
}

object! { OthersConstantsVariant1 { x: optional String = "x" } always { "kind" = "x" } }

/// The `constants.variant2` of [`Others`].
///
/// Its `kind` is always `y` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OthersConstantsVariant2 {
    pub y: Option<String>,
}

object! { OthersConstantsVariant2 { y: optional String = "y" } always { "kind" = "y" } }

/// The `closed` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OthersClosed {
    Variant1(OthersClosedVariant1),
    Variant2(OthersClosedVariant2),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    OthersClosed {
        Variant1 = object ["x"] requires ["x"] others forbidden,
        Variant2 = object ["y"] requires ["y"] others forbidden,
    } else Unknown
}

/// The `closed.variant1` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OthersClosedVariant1 {
    pub x: String,
}

object! {
    OthersClosedVariant1 { x: required String = "x" }
    new(x: impl Into<String>)
}

/// The `closed.variant2` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OthersClosedVariant2 {
    pub y: String,
}

object! {
    OthersClosedVariant2 { y: required String = "y" }
    new(y: impl Into<String>)
}

/// The `types` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OthersTypes {
    Variant1(OthersTypesVariant1),
    Variant2(OthersTypesVariant2),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    OthersTypes {
        Variant1 = object ["id", "x"] requires ["id"],
        Variant2 = object ["id", "y"] requires ["id"],
    } else Unknown
}

/// The `types.variant1` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OthersTypesVariant1 {
    pub id: String,
    pub x: Option<String>,
}

object! {
    OthersTypesVariant1 { id: required String = "id", x: optional String = "x" }
    new(id: impl Into<String>)
}

/// The `types.variant2` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OthersTypesVariant2 {
    pub id: i64,
    pub y: Option<String>,
}

object! {
    OthersTypesVariant2 { id: required i64 = "id", y: optional String = "y" }
    new(id: i64)
}

/// The `nested` of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OthersNested {
    Integer(i64),
    Worker(Worker),
    Student(Student),
    /// Of several of the above at once, each with its own members.
    Several(Vec<OthersNested>),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    OthersNested {
        Integer = integer,
        Worker = object ["job", "name"] requires ["job"],
        Student = object ["school", "name", "year"] requires ["school"],
    } several Several else Unknown
}
