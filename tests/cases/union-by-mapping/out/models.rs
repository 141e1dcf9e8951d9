// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Unions by mapping API.

use crate::runtime::object;
use crate::runtime::tagged_union;
use crate::runtime::Json;
use crate::runtime::Constant;

/// Sent by [`Pets::add`](crate::case_union_by_mapping::resources::pets::Pets::add). Returned by [`Pets::list`](crate::case_union_by_mapping::resources::pets::Pets::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    Cat(Cat),
    Dog(Dog),
    Fish(Fish),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Pet by "petType" {
        Cat = "cat" | "kitten" | "Cat",
        Dog = "dog" | "Dog",
        Fish = "Fish",
    } else Unknown
    from { Cat: Cat, Dog: Dog, Fish: Fish }
}

/// Part of [`models::Pet`](crate::case_union_by_mapping::models::Pet).
#[derive(Clone, Debug, PartialEq)]
pub struct Cat {
    pub pet_type: String,
    pub lives: Option<i64>,
}

object! {
    Cat {
        pet_type: required String = "petType",
        lives: optional i64 = "lives" set(lives: i64 => value),
    }
    new(pet_type: impl Into<String>)
}

/// Its `petType` is always `dog` and has no field.
///
/// Part of [`models::Pet`](crate::case_union_by_mapping::models::Pet).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dog {
    pub bark: Option<String>,
}

object! {
    Dog { bark: optional String = "bark" set(bark: impl Into<String> => value) } always {
        "petType" = "dog",
    }
}

/// Part of [`models::Pet`](crate::case_union_by_mapping::models::Pet).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fish {
    pub fins: Option<i64>,
}

object! { Fish { fins: optional i64 = "fins" set(fins: i64 => value) } }

/// Returned by [`Versions::list`](crate::case_union_by_mapping::resources::versions::Versions::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Version {
    First(First),
    Second(Second),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Version by "version" { First = "1", Second = "2" } else Unknown
    from { First: First, Second: Second }
}

/// Part of [`models::Version`](crate::case_union_by_mapping::models::Version).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct First {
    pub version: i64,
    pub a: Option<String>,
}

object! {
    First { version: required i64 = "version", a: optional String = "a" }
    new(version: i64)
}

/// Part of [`models::Version`](crate::case_union_by_mapping::models::Version).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Second {
    /// Always `2`.
    pub version: Constant,
    pub b: Option<String>,
}

object! {
    Second { version: constant Constant = "version" is 2, b: optional String = "b" } default
}
