// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Status ranges API.

use crate::runtime::object;

/// Sent by [`Jobs::start`](crate::case_status_ranges::resources::jobs::Jobs::start).
#[derive(Clone, Debug, PartialEq)]
pub struct NewJob {
    pub queue: String,
    pub priority: Option<i64>,
}

object! {
    NewJob {
        queue: required String = "queue",
        priority: optional i64 = "priority" set(priority: i64 => value),
    }
    new(queue: impl Into<String>)
}

/// Returned by [`Jobs::start`](crate::case_status_ranges::resources::jobs::Jobs::start).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Job {
    pub id: String,
}

object! {
    Job { id: required String = "id" }
    new(id: impl Into<String>)
}

/// An error of [`Jobs::start`](crate::case_status_ranges::resources::jobs::Jobs::start).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
}

object! { Problem { title: optional String = "title" } }
