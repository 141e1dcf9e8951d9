// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Presence API.

use crate::runtime::object;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};

/// Sent by [`Things::change`](crate::case_object_required_and_optional::resources::things::Things::change).
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Which thing
    pub id: String,
    pub parent: Option<String>,
    pub name: Option<String>,
    /// `null` removes it
    pub note: Patch<String>,
}

object! {
    Change {
        id: required String = "id", parent: nullable String = "parent",
        name: optional String = "name" set(name: impl Into<String> => value),
        note: patch String = "note" set(note: impl Into<String> => value) null(note_null),
    }
    new(id: impl Into<String>, parent: Option<String>)
}

/// Returned by [`Things::change`](crate::case_object_required_and_optional::resources::things::Things::change).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub id: String,
    pub parent: Option<String>,
    pub name: Option<String>,
    pub note: Option<String>,
    pub r#type: Option<String>,
    pub created_at: Option<DateTime<FixedOffset>>,
}

object! {
    Thing {
        id: required String = "id", parent: nullable String = "parent",
        name: optional String = "name", note: optional String = "note",
        r#type: optional String = "type",
        created_at: optional DateTime<FixedOffset> as date = "created-at",
    }
    new(id: impl Into<String>, parent: Option<String>)
}
