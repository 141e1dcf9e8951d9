// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Forms API.

use crate::runtime::object;
use crate::runtime::Patch;
use std::collections::BTreeMap;

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

/// The request body of `charge`.
///
/// Sent by [`Charges::charge`](crate::case_form_body::resources::charges::Charges::charge).
#[derive(Clone, Debug, PartialEq)]
pub struct ChargeRequest {
    pub amount: i64,
    pub lines: Option<Vec<ChargeRequestLine>>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub expand: Option<Vec<String>>,
}

object! {
    ChargeRequest {
        amount: required i64 = "amount",
        lines: optional Vec<ChargeRequestLine> = "lines"
            set(lines: impl IntoIterator<Item = ChargeRequestLine> => list),
        metadata: optional BTreeMap<String, String> = "metadata"
            set(metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)> => map),
        expand: optional Vec<String> = "expand"
            set(expand: impl IntoIterator<Item = impl Into<String>> => list),
    }
    new(amount: i64)
}

/// An item of `lines` of the request body of `charge`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChargeRequestLine {
    pub count: i64,
    pub price: Option<ChargeRequestLinePrice>,
}

object! {
    ChargeRequestLine {
        count: required i64 = "count",
        price: optional ChargeRequestLinePrice = "price" set(price: ChargeRequestLinePrice => value),
    }
    new(count: i64)
}

/// The `lines.price` of the request body of `charge`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChargeRequestLinePrice {
    pub currency: String,
    pub taxes: Option<Vec<String>>,
}

object! {
    ChargeRequestLinePrice {
        currency: required String = "currency",
        taxes: optional Vec<String> = "taxes"
            set(taxes: impl IntoIterator<Item = impl Into<String>> => list),
    }
    new(currency: impl Into<String>)
}
