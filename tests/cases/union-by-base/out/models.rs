// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the A discriminator of a base API.

use crate::runtime::object;
use crate::runtime::Json;
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub pet_type: String,
    pub name: String,
    /// Members without a field of their own.
    pub additional: BTreeMap<String, Json>,
}

object! {
    Pet {
        pet_type: required String = "petType", name: required String = "name", ..additional: Json
    }
    new(pet_type: impl Into<String>, name: impl Into<String>)
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub pet_type: String,
    pub name: String,
    pub lives: Option<i64>,
}

object! {
    Cat {
        pet_type: required String = "petType", name: required String = "name",
        lives: optional i64 = "lives",
    }
    new(pet_type: impl Into<String>, name: impl Into<String>)
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub pet_type: String,
    pub name: String,
    pub bark: String,
}

object! {
    Dog {
        pet_type: required String = "petType", name: required String = "name",
        bark: required String = "bark",
    }
    new(pet_type: impl Into<String>, name: impl Into<String>, bark: impl Into<String>)
}
