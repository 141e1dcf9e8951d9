// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Conditional members API.

use crate::runtime::object;
use crate::runtime::Json;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub country: Option<String>,
    /// Members without a field of their own.
    pub additional: BTreeMap<String, Json>,
}

object! { Address { country: optional String = "country", ..additional: Json } }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Card {
    pub number: Option<String>,
    /// Members without a field of their own.
    pub additional: BTreeMap<String, Json>,
}

object! { Card { number: optional String = "number", ..additional: Json } }
