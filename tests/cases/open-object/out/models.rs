// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Open objects API.

use crate::runtime::object;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// Returned by [`Config::get`](crate::case_open_object::resources::config::Config::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Config {
    pub name: String,
    pub limits: Option<BTreeMap<String, i64>>,
    pub extra: Option<Json>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! {
    Config {
        name: required String = "name", limits: optional BTreeMap<String, i64> = "limits",
        extra: optional Json as any = "extra", ..additional: Json
    }
    new(name: impl Into<String>)
}

/// An error of [`Config::get`](crate::case_open_object::resources::config::Config::get).
pub type Labels = BTreeMap<String, String>;
