// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the School API.

use crate::runtime::object;
use crate::runtime::common;
use crate::runtime::tagged_union;
use crate::runtime::Json;
use crate::runtime::Constant;
use std::collections::BTreeMap;

/// Sent by [`People::add_person`](crate::case_tag_outside_its_union::resources::people::People::add_person). Returned by [`People::add_person`](crate::case_tag_outside_its_union::resources::people::People::add_person).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Person {
    Teacher(Teacher),
    Pupil(Pupil),
    /// Any other alternative, with the members that all have in common.
    Base(PersonBase),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Person by "role" {
        Teacher = "teacher" | "Teacher",
        Pupil = "pupil" | "Pupil",
    } rest Base else Unknown
    from { Teacher: Teacher, Pupil: Pupil, Base: PersonBase }
}

impl Person {
    /// Returns `role`, which the variants have in common.
    pub fn role(&self) -> Option<&str> {
        common!(self { Teacher constant role, Pupil always "pupil", Base required role })
    }

    /// Returns `name`, which the variants have in common.
    pub fn name(&self) -> Option<&str> {
        common!(self { Teacher required name, Pupil required name, Base required name })
    }
}

/// The `base` of [`Person`].
#[derive(Clone, Debug, PartialEq)]
pub struct PersonBase {
    pub role: String,
    pub name: String,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! {
    PersonBase {
        role: required String = "role", name: required String = "name",
        ..additional: Json;
            set(additional: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)> => map)
    }
    new(role: impl Into<String>, name: impl Into<String>)
}

/// Returned by [`Teachers::list`](crate::case_tag_outside_its_union::resources::teachers::Teachers::list).
#[derive(Clone, Debug, PartialEq)]
pub struct Teacher {
    /// Always `teacher`.
    pub role: Constant,
    pub name: String,
    pub subject: Option<String>,
}

object! {
    Teacher {
        role: constant Constant = "role" is "teacher", name: required String = "name",
        subject: optional String = "subject" set(subject: impl Into<String> => value),
    }
    new(name: impl Into<String>)
}

/// Its `role` is always `pupil` and has no field.
///
/// Part of [`models::Person`](crate::case_tag_outside_its_union::models::Person).
#[derive(Clone, Debug, PartialEq)]
pub struct Pupil {
    pub name: String,
    pub year: Option<i64>,
}

object! {
    Pupil { name: required String = "name", year: optional i64 = "year" set(year: i64 => value) } always {
        "role" = "pupil",
    }
    new(name: impl Into<String>)
}
