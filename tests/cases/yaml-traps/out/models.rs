// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the yes.

use crate::runtime::object;
use crate::runtime::Json;

/// `#/components/schemas/Traps` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Traps {
    pub n: i64,
    pub on: bool,
    pub yes: Json,
    pub null: Option<String>,
    pub value_1: Option<String>,
}

object! {
    Traps {
        n: required i64 = "n",
        on: required bool = "on",
        yes: required Json = "yes",
        null: optional String = "null",
        value_1: optional String = "1",
    }
}

impl Traps {
    /// With what it must have; everything else is left out.
    pub fn new(n: i64, on: bool, yes: Json) -> Self {
        Self {
            n,
            on,
            yes,
            null: None,
            value_1: None,
        }
    }
}
