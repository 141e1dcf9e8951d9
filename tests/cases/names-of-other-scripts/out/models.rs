// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Letters that are not ASCII's API.

use crate::runtime::object;
use crate::runtime::string_enum;

/// Returned by [`Größe::messen`](crate::case_names_of_other_scripts::resources::größe::Größe::messen).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Maß {
    pub μg: Option<f64>,
    pub m2: Option<f64>,
    pub filter: Option<String>,
    pub с: Option<String>,
    pub c: Option<String>,
    pub 名前: Option<String>,
    pub unit: Option<MaßUnit>,
}

object! {
    Maß {
        μg: optional f64 = "µg", m2: optional f64 = "m²", filter: optional String = "ﬁlter",
        с: optional String = "с", c: optional String = "c", 名前: optional String = "名前",
        unit: optional MaßUnit = "unit",
    }
}

/// The `unit` of [`Maß`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum MaßUnit {
    Μs,
    Ms,
    Value1_2,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { MaßUnit { Μs = "µs", Ms = "ms", Value1_2 = "½" } else Unknown }
