// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Status ranges.

use crate::runtime::object;

/// `#/components/schemas/NewJob` of the document.
#[derive(Clone, Debug, PartialEq)]
pub struct NewJob {
    pub queue: String,
    pub priority: Option<i64>,
}

object! {
    NewJob {
        queue: required String = "queue",
        priority: optional i64 = "priority",
    }
}

impl NewJob {
    /// With what it must have; everything else is left out.
    pub fn new(queue: impl Into<String>) -> Self {
        Self {
            queue: queue.into(),
            priority: None,
        }
    }
}

/// `#/components/schemas/Job` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Job {
    pub id: String,
}

object! {
    Job {
        id: required String = "id",
    }
}

impl Job {
    /// With what it must have; everything else is left out.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// `#/components/schemas/Problem` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
}

object! {
    Problem {
        title: optional String = "title",
    }
}
