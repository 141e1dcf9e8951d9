// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the XML nodes of 3.2 API.

use crate::runtime::object;
use crate::runtime::Patch;
use std::collections::BTreeMap;

/// Sent by [`Books::add`](crate::case_xml_nodes::resources::books::Books::add). Returned by [`Books::add`](crate::case_xml_nodes::resources::books::Books::add).
#[derive(Clone, Debug, PartialEq)]
pub struct Book {
    pub isbn: Option<String>,
    pub lang: Option<String>,
    pub title: String,
    pub authors: Vec<String>,
    pub chapters: Vec<Chapter>,
    pub size: Option<BookSize>,
    pub summary: Option<BookSummary>,
    pub publisher: Option<Publisher>,
    pub flags: Option<Vec<bool>>,
    pub other: Option<String>,
    pub marks: Option<Vec<String>>,
    pub place: Option<String>,
    pub shelf: Option<String>,
}

object! {
    Book {
        isbn: optional String = "isbn" set(isbn: impl Into<String> => value),
        lang: optional String = "lang" set(lang: impl Into<String> => value),
        title: required String = "title", authors: required Vec<String> = "authors",
        chapters: required Vec<Chapter> = "chapters",
        size: optional BookSize = "size" set(size: BookSize => value),
        summary: optional BookSummary = "summary" set(summary: BookSummary => value),
        publisher: optional Publisher = "publisher" set(publisher: Publisher => value),
        flags: optional Vec<bool> = "flags" set(flags: impl IntoIterator<Item = bool> => list),
        other: optional String = "other" set(other: impl Into<String> => value),
        marks: optional Vec<String> = "marks"
            set(marks: impl IntoIterator<Item = impl Into<String>> => list),
        place: optional String = "place" set(place: impl Into<String> => value),
        shelf: optional String = "shelf" set(shelf: impl Into<String> => value),
    }
    new(title: impl Into<String>, authors: Vec<String>, chapters: Vec<Chapter>)
}

/// The `size` of [`Book`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BookSize {
    pub pages: Option<i64>,
    pub grams: Patch<f64>,
}

object! {
    BookSize {
        pages: optional i64 = "pages" set(pages: i64 => value),
        grams: patch f64 = "grams" set(grams: f64 => value) null(grams_null),
    }
}

/// The `summary` of [`Book`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BookSummary {
    pub html: Option<String>,
}

object! { BookSummary { html: optional String = "html" set(html: impl Into<String> => value) } }

/// Sent by [`Lists::add`](crate::case_xml_nodes::resources::lists::Lists::add).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chapter {
    pub number: Option<i64>,
    pub text: Option<String>,
}

object! {
    Chapter {
        number: optional i64 = "number" set(number: i64 => value),
        text: optional String = "text" set(text: impl Into<String> => value),
    }
}

/// Part of [`models::Book`](crate::case_xml_nodes::models::Book).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Publisher {
    pub name: Option<String>,
    /// Members that have no field.
    pub additional: BTreeMap<String, String>,
}

object! {
    Publisher {
        name: optional String = "name" set(name: impl Into<String> => value),
        ..additional: String;
            set(additional: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)> => map)
    }
}

pub type Shelf = Vec<Chapter>;
