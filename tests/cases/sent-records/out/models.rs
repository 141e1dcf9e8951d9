// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Sent records API.

use crate::runtime::object;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::{DateTime, FixedOffset};

pub type Readings = Vec<Reading>;

/// Sent by [`Lines::add`](crate::case_sent_records::resources::lines::Lines::add), [`Sequence::add`](crate::case_sent_records::resources::sequence::Sequence::add), [`Either::add`](crate::case_sent_records::resources::either::Either::add) and others. Returned by [`Lines::read`](crate::case_sent_records::resources::lines::Lines::read), [`Events::add`](crate::case_sent_records::resources::events::Events::add) and [`Files::add`](crate::case_sent_records::resources::files::Files::add).
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    pub at: DateTime<FixedOffset>,
    pub value: f64,
    pub note: Option<String>,
}

object! {
    Reading {
        at: required DateTime<FixedOffset> as date = "at", value: required f64 = "value",
        note: optional String = "note" set(note: impl Into<String> => value),
    }
    new(at: DateTime<FixedOffset>, value: f64)
}

/// An item of the request body of `addEvents`.
///
/// Sent by [`Events::add`](crate::case_sent_records::resources::events::Events::add).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddEventsRequestItem {
    Reading(Reading),
    Text(String),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    AddEventsRequestItem {
        Reading = object ["at", "value", "note"] requires ["at", "value"],
        Text = string,
    } else Unknown
    from { Reading: Reading, Text: String, Text: &str }
}
