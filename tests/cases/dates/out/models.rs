// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Dates API.

use crate::runtime::object;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Constant;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};
use crate::runtime::NaiveDate;
use std::collections::BTreeMap;

/// A moment.
///
/// Sent by [`Events::list`](crate::case_dates::resources::events::Events::list).
pub type Moment = DateTime<FixedOffset>;

/// Returned by [`Days::set`](crate::case_dates::resources::days::Days::set).
pub type Moments = Vec<Moment>;

/// A type of the document with a name that is taken.
pub type DateTimeModel = String;

/// Sent by [`Events::create`](crate::case_dates::resources::events::Events::create). Returned by [`Events::list`](crate::case_dates::resources::events::Events::list) and [`Events::create`](crate::case_dates::resources::events::Events::create).
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub id: String,
    /// Example: `2025-01-31T12:00:00+01:00`.
    pub at: DateTime<FixedOffset>,
    pub ended: Option<DateTime<FixedOffset>>,
    /// Default: `"2025-01-31"`.
    pub day: Option<NaiveDate>,
    pub cancelled: Patch<DateTime<FixedOffset>>,
    pub moment: Option<Moment>,
    pub moments: Option<Moments>,
    pub holidays: Option<BTreeMap<String, Option<NaiveDate>>>,
    pub either: Option<EventEither>,
    /// One of them is no date, so this is text.
    pub text: Option<String>,
    /// Always `2025-01-31`, if it has a value.
    pub fixed: Option<Constant>,
    pub clock: Option<String>,
    /// Members that have no field.
    pub additional: BTreeMap<String, DateTime<FixedOffset>>,
}

object! {
    Event {
        id: required String = "id", at: required DateTime<FixedOffset> as date = "at",
        ended: nullable DateTime<FixedOffset> as date = "ended",
        day: optional NaiveDate as date = "day" set(day: NaiveDate => value),
        cancelled: patch DateTime<FixedOffset> as date = "cancelled"
            set(cancelled: DateTime<FixedOffset> => value)
            null(cancelled_null),
        moment: optional Moment as date = "moment" set(moment: Moment => value),
        moments: optional Moments as date = "moments"
            set(moments: impl IntoIterator<Item = Moment> => list),
        holidays: optional BTreeMap<String, Option<NaiveDate>> as date = "holidays"
            set(holidays: impl IntoIterator<Item = (impl Into<String>, Option<NaiveDate>)> => map),
        either: optional EventEither = "either" set(either: impl Into<EventEither> => value),
        text: optional String = "text" set(text: impl Into<String> => value),
        fixed: optional Constant = "fixed" only(fixed: "2025-01-31"),
        clock: optional String = "clock" set(clock: impl Into<String> => value),
        ..additional: DateTime<FixedOffset> as date;
            set(additional: impl IntoIterator<Item = (impl Into<String>, DateTime<FixedOffset>)> => map)
    }
    new(id: impl Into<String>, at: DateTime<FixedOffset>, ended: Option<DateTime<FixedOffset>>)
}

/// The `either` of [`Event`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventEither {
    DateTime(DateTime<FixedOffset>),
    Integer(i64),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    EventEither { DateTime = string as date, Integer = integer } else Unknown
    from { DateTime: DateTime<FixedOffset>, Integer: i64 }
}

/// The `range` of operation `listEvents`.
///
/// Sent by [`Events::list`](crate::case_dates::resources::events::Events::list).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEventsRange {
    pub from: Option<DateTime<FixedOffset>>,
    pub to: Option<NaiveDate>,
}

object! {
    ListEventsRange {
        from: optional DateTime<FixedOffset> as date = "from"
            set(from: DateTime<FixedOffset> => value),
        to: optional NaiveDate as date = "to" set(to: NaiveDate => value),
    }
}

/// The request body of `sendForm`.
///
/// Sent by [`Forms::send`](crate::case_dates::resources::forms::Forms::send).
#[derive(Clone, Debug, PartialEq)]
pub struct SendFormRequest {
    pub day: NaiveDate,
    pub at: Option<DateTime<FixedOffset>>,
}

object! {
    SendFormRequest {
        day: required NaiveDate as date = "day",
        at: optional DateTime<FixedOffset> as date = "at" set(at: DateTime<FixedOffset> => value),
    }
    new(day: NaiveDate)
}
