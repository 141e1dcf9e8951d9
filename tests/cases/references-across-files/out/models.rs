// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the References across files.

use crate::runtime::object;

/// `#/components/schemas/Pet` of the document.
pub type Pet = Pet2;

/// `3#` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet2 {
    pub name: String,
    pub owner: Option<Owner>,
}

object! {
    Pet2 {
        name: required String = "name",
        owner: optional Owner = "owner",
    }
}

impl Pet2 {
    /// With what it must have; everything else is left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            owner: None,
        }
    }
}

/// `4#/Owner` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub pets: Option<Vec<Pet2>>,
}

object! {
    Owner {
        pets: optional Vec<Pet2> = "pets",
    }
}
