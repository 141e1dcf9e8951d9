// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Read-only and write-only API.

use crate::runtime::object;
use crate::runtime::{DateTime, FixedOffset};

/// Returned by [`Users::add`](crate::case_read_only_required::resources::users::Users::add).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User {
    pub id: String,
    pub name: String,
    pub password: Option<String>,
    pub stamp: Stamp,
    pub pin: Option<i64>,
    pub note: Option<String>,
    pub photo: Option<Photo>,
}

object! {
    User {
        id: required String = "id", name: required String = "name",
        password: optional String = "password", stamp: required Stamp as date = "stamp",
        pin: optional i64 = "pin", note: nullable String = "note", photo: optional Photo = "photo",
    }
    new(id: impl Into<String>, name: impl Into<String>, stamp: Stamp, note: Option<String>)
}

/// What is sent of [`User`].
///
/// Sent by [`Users::add`](crate::case_read_only_required::resources::users::Users::add).
#[derive(Clone, Debug, PartialEq)]
pub struct UserInput {
    pub name: String,
    pub password: String,
    pub pin: Option<i64>,
    pub photo: Photo,
}

object! {
    UserInput {
        name: required String = "name", password: required String = "password",
        pin: nullable i64 = "pin", photo: required Photo = "photo",
    }
    new(name: impl Into<String>, password: impl Into<String>, pin: Option<i64>, photo: Photo)
}

/// Part of [`models::User`](crate::case_read_only_required::models::User).
pub type Stamp = DateTime<FixedOffset>;

/// Part of [`models::User`](crate::case_read_only_required::models::User) and [`models::UserInput`](crate::case_read_only_required::models::UserInput).
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
