// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Read-only and write-only API.

use crate::runtime::object;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};

/// Sent by [`Users::add`](crate::case_read_only_required::resources::users::Users::add). Returned by [`Users::add`](crate::case_read_only_required::resources::users::Users::add).
#[derive(Clone, Debug, PartialEq)]
pub struct User {
    pub id: Option<String>,
    pub name: String,
    pub password: Option<String>,
    pub stamp: Option<Stamp>,
    pub pin: Option<i64>,
    pub note: Patch<String>,
    pub photo: Option<Photo>,
}

object! {
    User {
        id: optional String = "id" set(id: impl Into<String> => value),
        name: required String = "name", password: optional String = "password",
        stamp: optional Stamp as date = "stamp" set(stamp: Stamp => value),
        pin: nullable i64 = "pin",
        note: patch String = "note" set(note: impl Into<String> => value) null(note_null),
        photo: optional Photo = "photo",
    }
    new(name: impl Into<String>, password: impl Into<String>, pin: Option<i64>, photo: Photo)
}

/// Part of [`models::User`](crate::case_read_only_required::models::User).
pub type Stamp = DateTime<FixedOffset>;

/// Part of [`models::User`](crate::case_read_only_required::models::User).
#[derive(Clone, Debug, PartialEq)]
pub struct Photo {
    pub url: String,
}

object! {
    Photo { url: required String = "url" }
    new(url: impl Into<String>)
}

/// Returned by [`Users::list`](crate::case_read_only_required::resources::users::Users::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Listed {
    pub id: String,
    pub secret: Option<String>,
}

object! {
    Listed { id: required String = "id", secret: optional String = "secret" }
    new(id: impl Into<String>)
}
