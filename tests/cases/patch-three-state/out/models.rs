// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Absent or null or a value API.

use crate::runtime::object;
use crate::runtime::Patch;

/// Sent by [`A::change`](crate::case_patch_three_state::resources::a::A::change).
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub version: i64,
    pub owner: Option<String>,
    pub name: Option<String>,
    pub note: Patch<String>,
    pub tags: Patch<Vec<String>>,
    pub inner: Patch<Inner>,
}

object! {
    Change {
        version: required i64 = "version", owner: nullable String = "owner",
        name: optional String = "name" set(name: impl Into<String> => value),
        note: patch String = "note" set(note: impl Into<String> => value) null(note_null),
        tags: patch Vec<String> = "tags"
            set(tags: impl IntoIterator<Item = impl Into<String>> => list)
            null(tags_null),
        inner: patch Inner = "inner" set(inner: Inner => value) null(inner_null),
    }
    new(version: i64, owner: Option<String>)
}

/// Part of [`models::Change`](crate::case_patch_three_state::models::Change).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inner {
    pub x: Patch<i64>,
}

object! { Inner { x: patch i64 = "x" set(x: i64 => value) null(x_null) } }

/// Returned by [`A::change`](crate::case_patch_three_state::resources::a::A::change).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub note: Option<String>,
}

object! { Thing { note: optional String = "note" } }
