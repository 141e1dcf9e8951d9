// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Structures of parts and of JSON API.

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::Patch;

/// Sent by [`Notes::add`](crate::case_multipart_shared::resources::notes::Notes::add). Returned by [`Notes::add`](crate::case_multipart_shared::resources::notes::Notes::add).
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    pub text: String,
    pub rank: Patch<i64>,
    pub tags: Option<Vec<String>>,
    pub id: Option<String>,
}

object! {
    Note {
        text: required String = "text",
        rank: patch i64 = "rank" set(rank: i64 => value) null(rank_null),
        tags: optional Vec<String> = "tags"
            set(tags: impl IntoIterator<Item = impl Into<String>> => list),
        id: optional String = "id" set(id: impl Into<String> => value),
    }
    new(text: impl Into<String>)
}

parts! {
    Note {
        text: required value = "text", rank: patch value = "rank", tags: optional value = "tags",
        id: optional value = "id",
    }
}

/// Returned by [`Scans::add`](crate::case_multipart_shared::resources::scans::Scans::add).
#[derive(Clone, Debug, PartialEq)]
pub struct Scan {
    pub file: String,
    pub pages: Option<i64>,
}

object! {
    Scan {
        file: required String = "file", pages: optional i64 = "pages" set(pages: i64 => value),
    }
    new(file: impl Into<String>)
}

/// Sent by [`Covers::add`](crate::case_multipart_shared::resources::covers::Covers::add).
#[derive(Clone, Debug, PartialEq)]
pub struct Cover {
    pub picture: runtime::Part,
    pub title: Option<String>,
}

parts! {
    Cover {
        picture: required file = "picture",
        title: optional value = "title" set(title: impl Into<String> => value),
    }
    new(picture: impl Into<runtime::Part>)
}

/// Sent by [`Ranks::add`](crate::case_multipart_shared::resources::ranks::Ranks::add).
#[derive(Clone, Debug, PartialEq)]
pub struct Rank {
    pub rank: i64,
}

object! {
    Rank { rank: required i64 = "rank" }
    new(rank: i64)
}
