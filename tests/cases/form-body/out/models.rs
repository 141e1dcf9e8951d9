// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Forms API.

use crate::runtime::object;
use crate::runtime::Patch;

/// Sent by [`A::send`](crate::case_form_body::resources::a::A::send).
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    pub name: String,
    pub count: Option<i64>,
    pub tags: Option<Vec<String>>,
    pub commas: Option<Vec<String>>,
    pub spaced: Option<Vec<String>>,
    pub deep: Option<FormDeep>,
    pub json: Option<FormJson>,
    pub reserved: Option<String>,
    pub note: Patch<String>,
}

object! {
    Form {
        name: required String = "name", count: optional i64 = "count" set(count: i64 => value),
        tags: optional Vec<String> = "tags"
            set(tags: impl IntoIterator<Item = impl Into<String>> => list),
        commas: optional Vec<String> = "commas"
            set(commas: impl IntoIterator<Item = impl Into<String>> => list),
        spaced: optional Vec<String> = "spaced"
            set(spaced: impl IntoIterator<Item = impl Into<String>> => list),
        deep: optional FormDeep = "deep" set(deep: FormDeep => value),
        json: optional FormJson = "json" set(json: FormJson => value),
        reserved: optional String = "reserved" set(reserved: impl Into<String> => value),
        note: patch String = "note" set(note: impl Into<String> => value) null(note_null),
    }
    new(name: impl Into<String>)
}

/// The `deep` of [`Form`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormDeep {
    pub a: Option<String>,
}

object! { FormDeep { a: optional String = "a" set(a: impl Into<String> => value) } }

/// The `json` of [`Form`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormJson {
    pub b: Option<String>,
}

object! { FormJson { b: optional String = "b" set(b: impl Into<String> => value) } }
