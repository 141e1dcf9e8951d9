// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Maps by the values of enumerations API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::Json;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};
use std::collections::BTreeMap;

/// Sent by [`Counts::counts`](crate::case_keyed_maps::resources::counts::Counts::counts). Returned by [`Counts::counts`](crate::case_keyed_maps::resources::counts::Counts::counts).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum State {
    Open,
    Closed,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { State { Open = "open", Closed = "closed" } else Unknown }

/// Sent by [`Report::report`](crate::case_keyed_maps::resources::report::Report::report). Returned by [`Report::report`](crate::case_keyed_maps::resources::report::Report::report).
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub counts: BTreeMap<State, i64>,
    pub since: Option<BTreeMap<State, DateTime<FixedOffset>>>,
    pub colours: Option<BTreeMap<ReportColoursKey, Colour>>,
    pub flags: Option<BTreeMap<ReportFlagsKey, Json>>,
    pub patterned: Option<BTreeMap<String, i64>>,
    pub only: Option<BTreeMap<String, i64>>,
    pub more: Option<ReportMore>,
    pub maybe: Patch<BTreeMap<ReportMaybeKey, i64>>,
}

object! {
    Report {
        counts: required BTreeMap<State, i64> = "counts",
        since: optional BTreeMap<State, DateTime<FixedOffset>> as date = "since"
            set(since: impl Into<BTreeMap<State, DateTime<FixedOffset>>> => value),
        colours: optional BTreeMap<ReportColoursKey, Colour> = "colours"
            set(colours: impl Into<BTreeMap<ReportColoursKey, Colour>> => value),
        flags: optional BTreeMap<ReportFlagsKey, Json> = "flags"
            set(flags: impl Into<BTreeMap<ReportFlagsKey, Json>> => value),
        patterned: optional BTreeMap<String, i64> = "patterned"
            set(patterned: impl IntoIterator<Item = (impl Into<String>, i64)> => map),
        only: optional BTreeMap<String, i64> = "only"
            set(only: impl IntoIterator<Item = (impl Into<String>, i64)> => map),
        more: optional ReportMore = "more" set(more: ReportMore => value),
        maybe: patch BTreeMap<ReportMaybeKey, i64> = "maybe"
            set(maybe: impl Into<BTreeMap<ReportMaybeKey, i64>> => value)
            null(maybe_null),
    }
    new(counts: BTreeMap<State, i64>)
}

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::ReportColoursKey`](crate::case_keyed_maps::models::ReportColoursKey) and [`models::ReportMaybeKey`](crate::case_keyed_maps::models::ReportMaybeKey).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum RedOrGreen {
    Red,
    Green,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { RedOrGreen { Red = "red", Green = "green" } else Unknown }

/// A key of `colours` of [`Report`].
pub type ReportColoursKey = RedOrGreen;

/// A key of `flags` of [`Report`].
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum ReportFlagsKey {
    A,
    B,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { ReportFlagsKey { A = "a", B = "b" } else Unknown }

/// The `more` of [`Report`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportMore {
    pub a: Option<String>,
    /// Members that have no field.
    pub additional: BTreeMap<String, i64>,
}

object! {
    ReportMore {
        a: optional String = "a" set(a: impl Into<String> => value),
        ..additional: i64;
            set(additional: impl IntoIterator<Item = (impl Into<String>, i64)> => map)
    }
}

/// A key of `maybe` of [`Report`].
pub type ReportMaybeKey = RedOrGreen;

/// Part of [`models::Report`](crate::case_keyed_maps::models::Report).
#[derive(Clone, Debug, PartialEq)]
pub struct Colour {
    pub hex: String,
}

object! {
    Colour { hex: required String = "hex" }
    new(hex: impl Into<String>)
}
