// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Sent and received API.

use crate::runtime::object;
use crate::runtime::tagged_union;
use crate::runtime::Json;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};
use crate::runtime::NaiveDate;
use std::collections::BTreeMap;

/// Returned by [`Shelves::add_shelf`](crate::case_sent_and_received::resources::shelves::Shelves::add_shelf).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Shelf {
    pub name: String,
    pub cartons: Cartons,
    pub place: Place,
    pub by_label: Option<BTreeMap<String, Carton>>,
}

object! {
    Shelf {
        name: required String = "name", cartons: required Cartons = "cartons",
        place: required Place = "place", by_label: optional BTreeMap<String, Carton> = "byLabel",
    }
    new(name: impl Into<String>, cartons: Cartons, place: Place)
}

/// What is sent of [`Shelf`].
///
/// Sent by [`Shelves::add_shelf`](crate::case_sent_and_received::resources::shelves::Shelves::add_shelf).
#[derive(Clone, Debug, PartialEq)]
pub struct ShelfInput {
    pub name: String,
    pub cartons: CartonsInput,
    pub place: Place,
    pub by_label: Option<BTreeMap<String, CartonRequest>>,
}

object! {
    ShelfInput {
        name: required String = "name", cartons: required CartonsInput = "cartons",
        place: required Place = "place",
        by_label: optional BTreeMap<String, CartonRequest> = "byLabel"
            set(by_label: impl IntoIterator<Item = (impl Into<String>, CartonRequest)> => map),
    }
    new(name: impl Into<String>, cartons: CartonsInput, place: Place)
}

/// Returned by [`Cartons::replace`](crate::case_sent_and_received::resources::cartons::Cartons::replace).
pub type Cartons = Vec<Carton>;

/// What is sent of [`Cartons`].
///
/// Part of [`models::ShelfInput`](crate::case_sent_and_received::models::ShelfInput).
pub type CartonsInput = Vec<CartonRequest>;

/// A carton on a shelf.
///
/// Part of [`models::Shelf`](crate::case_sent_and_received::models::Shelf) and [`models::Cartons`](crate::case_sent_and_received::models::Cartons).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Carton {
    pub id: String,
    pub code: String,
    pub weight: i64,
    pub seal: Option<String>,
    pub hint: Option<String>,
    pub shade: Option<String>,
    pub owner: Option<Owner>,
    pub label: Option<CartonLabel>,
    pub content: Option<Content>,
}

object! {
    Carton {
        id: required String = "id", code: required String = "code", weight: required i64 = "weight",
        seal: optional String = "seal", hint: optional String = "hint",
        shade: optional String = "shade", owner: optional Owner = "owner",
        label: optional CartonLabel = "label", content: optional Content = "content",
    }
    new(id: impl Into<String>, code: impl Into<String>, weight: i64)
}

/// The `label` of [`Carton`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CartonLabel {
    pub text: String,
    pub printed: Option<DateTime<FixedOffset>>,
}

object! {
    CartonLabel {
        text: required String = "text", printed: optional DateTime<FixedOffset> as date = "printed",
    }
    new(text: impl Into<String>)
}

/// A carton on a shelf.
///
/// What is sent of [`Carton`].
///
/// Sent by [`Cartons::replace`](crate::case_sent_and_received::resources::cartons::Cartons::replace).
#[derive(Clone, Debug, PartialEq)]
pub struct CartonRequest {
    pub code: String,
    pub seal: String,
    pub hint: Option<String>,
    pub shade: Patch<String>,
    pub label: Option<CartonLabelInput>,
    pub content: Option<ContentInput>,
}

object! {
    CartonRequest {
        code: required String = "code", seal: required String = "seal",
        hint: optional String = "hint" set(hint: impl Into<String> => value),
        shade: patch String = "shade" set(shade: impl Into<String> => value) null(shade_null),
        label: optional CartonLabelInput = "label" set(label: CartonLabelInput => value),
        content: optional ContentInput = "content" set(content: impl Into<ContentInput> => value),
    }
    new(code: impl Into<String>, seal: impl Into<String>)
}

/// What is sent of [`CartonLabel`].
///
/// Part of [`models::CartonRequest`](crate::case_sent_and_received::models::CartonRequest).
#[derive(Clone, Debug, PartialEq)]
pub struct CartonLabelInput {
    pub text: String,
}

object! {
    CartonLabelInput { text: required String = "text" }
    new(text: impl Into<String>)
}

impl From<CartonLabel> for CartonLabelInput {
    #[inline]
    fn from(received: CartonLabel) -> Self {
        Self { text: received.text }
    }
}

/// Part of [`models::Carton`](crate::case_sent_and_received::models::Carton).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Content {
    Books(Books),
    Tools(Tools),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Content by "kind" {
        Books = "books" | "Books",
        Tools = "tools" | "Tools",
    } else Unknown
    from { Books: Books, Tools: Tools }
}

/// What is sent of [`Content`].
///
/// Part of [`models::CartonRequest`](crate::case_sent_and_received::models::CartonRequest).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContentInput {
    Books(BooksInput),
    Tools(Tools),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    ContentInput by "kind" {
        Books = "books",
        Tools = "tools" | "Tools",
    } else Unknown
    from { Books: BooksInput, Tools: Tools }
}

impl From<Content> for ContentInput {
    #[inline]
    fn from(received: Content) -> Self {
        match received {
            Content::Books(one) => Self::Books(one.into()),
            Content::Tools(one) => Self::Tools(one),
            Content::Unknown(one) => Self::Unknown(one),
        }
    }
}

/// Its `kind` is always `books` and has no field.
///
/// Part of [`models::Content`](crate::case_sent_and_received::models::Content).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Books {
    pub pages: i64,
    pub read: Option<bool>,
}

object! {
    Books { pages: required i64 = "pages", read: optional bool = "read" } always {
        "kind" = "books",
    }
    new(pages: i64)
}

/// What is sent of [`Books`].
///
/// Its `kind` is always `books` and has no field.
///
/// Part of [`models::ContentInput`](crate::case_sent_and_received::models::ContentInput).
#[derive(Clone, Debug, PartialEq)]
pub struct BooksInput {
    pub pages: i64,
}

object! {
    BooksInput { pages: required i64 = "pages" } always { "kind" = "books" }
    new(pages: i64)
}

impl From<Books> for BooksInput {
    #[inline]
    fn from(received: Books) -> Self {
        Self { pages: received.pages }
    }
}

/// Its `kind` is always `tools` and has no field.
///
/// Part of [`models::Content`](crate::case_sent_and_received::models::Content) and [`models::ContentInput`](crate::case_sent_and_received::models::ContentInput).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tools {
    pub heavy: Option<bool>,
}

object! {
    Tools { heavy: optional bool = "heavy" set(heavy: bool => value) } always { "kind" = "tools" }
}

/// Part of [`models::Shelf`](crate::case_sent_and_received::models::Shelf) and [`models::ShelfInput`](crate::case_sent_and_received::models::ShelfInput).
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub row: i64,
    pub note: Option<String>,
}

object! {
    Place {
        row: required i64 = "row",
        note: optional String = "note" set(note: impl Into<String> => value),
    }
    new(row: i64)
}

/// Part of [`models::Carton`](crate::case_sent_and_received::models::Carton).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub name: String,
    pub since: Option<NaiveDate>,
}

object! {
    Owner { name: required String = "name", since: optional NaiveDate as date = "since" }
    new(name: impl Into<String>)
}

/// Sent by [`Cartons::add`](crate::case_sent_and_received::resources::cartons::Cartons::add).
#[derive(Clone, Debug, PartialEq)]
pub struct CartonInput {
    pub code: String,
}

object! {
    CartonInput { code: required String = "code" }
    new(code: impl Into<String>)
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Origin {
    pub place: Option<OriginPlace>,
}

object! { Origin { place: optional OriginPlace = "place" } }

/// The `place` of [`Origin`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OriginPlace {
    pub town: Option<String>,
}

object! { OriginPlace { town: optional String = "town" } }
