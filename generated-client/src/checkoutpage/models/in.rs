// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: in.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::{DateTime, FixedOffset};
use super::*;

/// Whether a ticket is checked in.
///
/// Sent by [`Tickets::list`](crate::checkoutpage::resources::tickets::Tickets::list).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CheckInStatus {
    Uncheckedin,
    Checkedin,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    CheckInStatus { Uncheckedin = "UNCHECKEDIN", Checkedin = "CHECKEDIN" } else Unknown
}

/// How a ticket was checked in.
///
/// Part of [`models::ValidatedCheckIn`](crate::checkoutpage::models::ValidatedCheckIn).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CheckInMethod {
    Qrscan,
    Manual,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { CheckInMethod { Qrscan = "QRSCAN", Manual = "MANUAL" } else Unknown }

/// A check-in of a ticket, or its reversal.
///
/// Part of [`models::Ticket`](crate::checkoutpage::models::Ticket).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckIn {
    pub status: CheckInStatus,
    pub method: CheckInMethod,
    pub checked_in_by: ObjectId,
    pub checked_in_at: DateTime<FixedOffset>,
}

object! {
    CheckIn {
        status: required CheckInStatus = "status", method: required CheckInMethod = "method",
        checked_in_by: required ObjectId = "checkedInBy",
        checked_in_at: required DateTime<FixedOffset> as date = "checkedInAt",
    }
    new(
        status: impl Into<CheckInStatus>, method: impl Into<CheckInMethod>,
        checked_in_by: impl Into<ObjectId>, checked_in_at: DateTime<FixedOffset>,
    )
}

/// A check-in of a ticket, in the answer to a check-in.
///
/// Part of [`models::ValidatedTicket`](crate::checkoutpage::models::ValidatedTicket).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidatedCheckIn {
    pub status: CheckInStatus,
    pub method: CheckInMethod,
    pub checked_in_by_user_id: String,
    pub checked_in_at: DateTime<FixedOffset>,
}

object! {
    ValidatedCheckIn {
        status: required CheckInStatus = "status", method: required CheckInMethod = "method",
        checked_in_by_user_id: required String = "checkedInByUserId",
        checked_in_at: required DateTime<FixedOffset> as date = "checkedInAt",
    }
    new(
        status: impl Into<CheckInStatus>, method: impl Into<CheckInMethod>,
        checked_in_by_user_id: impl Into<String>, checked_in_at: DateTime<FixedOffset>,
    )
}
