// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Choices of objects as parts API.

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::parts_union;
use crate::runtime::common;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Base64;

/// Sent by [`Imports::import`](crate::case_multipart_choices::resources::imports::Imports::import).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Import {
    ByUrl(Box<ImportByUrl>),
    ByFile(Box<ImportByFile>),
}

parts_union! {
    Import { ByUrl, ByFile }
    from { ByUrl: ImportByUrl, ByFile: ImportByFile }
}

impl Import {
    /// Returns `name`, which the variants have in common.
    pub fn name(&self) -> Option<&str> {
        common!(self { ByUrl required name, ByFile required name })
    }

    /// Returns `public`, which the variants have in common.
    pub fn public(&self) -> Option<bool> {
        common!(self copied { ByUrl optional public, ByFile optional public })
    }

    /// Returns `options`, which the variants have in common.
    pub fn options(&self) -> Option<&ImportOptions> {
        common!(self { ByUrl optional options, ByFile optional options })
    }
}

/// By URL
#[derive(Clone, Debug, PartialEq)]
pub struct ImportByUrl {
    pub name: String,
    pub cover: Option<runtime::Part>,
    pub public: Option<bool>,
    pub options: Option<ImportOptions>,
    pub url: String,
}

parts! {
    ImportByUrl {
        name: required value = "name",
        cover: optional file = "cover" set(cover: impl Into<runtime::Part> => value),
        public: optional value = "public" set(public: bool => value),
        options: optional value = "options" set(options: ImportOptions => value),
        url: required value = "url",
    }
    new(name: impl Into<String>, url: impl Into<String>)
}

/// The `options` of [`Import`].
///
/// Part of [`models::ImportByUrl`](crate::case_multipart_choices::models::ImportByUrl) and [`models::ImportByFile`](crate::case_multipart_choices::models::ImportByFile).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportOptions {
    pub depth: Option<i64>,
}

object! { ImportOptions { depth: optional i64 = "depth" set(depth: i64 => value) } }

/// By file
#[derive(Clone, Debug, PartialEq)]
pub struct ImportByFile {
    pub name: String,
    pub cover: Option<runtime::Part>,
    pub public: Option<bool>,
    pub options: Option<ImportOptions>,
    pub file: runtime::Part,
}

parts! {
    ImportByFile {
        name: required value = "name",
        cover: optional file = "cover" set(cover: impl Into<runtime::Part> => value),
        public: optional value = "public" set(public: bool => value),
        options: optional value = "options" set(options: ImportOptions => value),
        file: required file = "file",
    }
    new(name: impl Into<String>, file: impl Into<runtime::Part>)
}

/// Sent by [`Messages::send`](crate::case_multipart_choices::resources::messages::Messages::send).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Message {
    Letter(Letter),
    Call(Call),
}

parts_union! {
    Message { Letter { "kind" = "letter" }, Call { "kind" = "call" } }
    from { Letter: Letter, Call: Call }
}

/// Its `kind` is always `letter` and has no field.
///
/// Part of [`models::Message`](crate::case_multipart_choices::models::Message).
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    pub pages: Vec<runtime::Part>,
}

parts! {
    Letter { pages: required file = "pages" } always { "kind" = "letter" }
    new(pages: Vec<runtime::Part>)
}

/// Its `kind` is always `call` and has no field.
///
/// Part of [`models::Message`](crate::case_multipart_choices::models::Message).
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    pub number: String,
    pub seconds: Option<i64>,
}

parts! {
    Call {
        number: required value = "number",
        seconds: optional value = "seconds" set(seconds: i64 => value),
    } always { "kind" = "call" }
    new(number: impl Into<String>)
}

/// Sent by [`Notes::add`](crate::case_multipart_choices::resources::notes::Notes::add).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Note {
    Typed(NoteTyped),
    Drawn(NoteDrawn),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Note {
        Typed = object ["text"] requires ["text"],
        Drawn = object ["strokes"] requires ["strokes"],
    } else Unknown
    from { Typed: NoteTyped, Drawn: NoteDrawn }
}

/// Typed
#[derive(Clone, Debug, PartialEq)]
pub struct NoteTyped {
    pub text: String,
}

object! {
    NoteTyped { text: required String = "text" }
    new(text: impl Into<String>)
}

/// Drawn
#[derive(Clone, Debug, PartialEq)]
pub struct NoteDrawn {
    pub strokes: Vec<i64>,
}

object! {
    NoteDrawn { strokes: required Vec<i64> = "strokes" }
    new(strokes: Vec<i64>)
}

/// Sent by [`Notes::add`](crate::case_multipart_choices::resources::notes::Notes::add).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Scan {
    Typed(ScanTyped),
    Scanned(ScanScanned),
}

parts_union! {
    Scan { Typed, Scanned }
    from { Typed: ScanTyped, Scanned: ScanScanned }
}

/// Typed
#[derive(Clone, Debug, PartialEq)]
pub struct ScanTyped {
    pub text: String,
}

parts! {
    ScanTyped { text: required value = "text" }
    new(text: impl Into<String>)
}

/// Scanned
#[derive(Clone, Debug, PartialEq)]
pub struct ScanScanned {
    pub scan: Base64,
}

parts! {
    ScanScanned { scan: required value = "scan" }
    new(scan: impl Into<Base64>)
}

/// Sent by [`Places::add`](crate::case_multipart_choices::resources::places::Places::add). Returned by [`Places::get`](crate::case_multipart_choices::resources::places::Places::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Place {
    Address(Address),
    Point(Point),
    /// A value that is several of the above at once, each with its own members.
    Several(Vec<Place>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Place {
        Address = object ["name", "street"],
        Point = object ["name", "lat", "lng"],
    } several Several else Unknown
    from { Address: Address, Point: Point }
}

parts_union! { Place { Address, Point } several Several else Unknown }

/// Part of [`models::Place`](crate::case_multipart_choices::models::Place).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Address {
    pub name: Option<String>,
    pub street: Option<String>,
}

object! {
    Address {
        name: optional String = "name" set(name: impl Into<String> => value),
        street: optional String = "street" set(street: impl Into<String> => value),
    }
}

parts! { Address { name: optional value = "name", street: optional value = "street" } }

/// Part of [`models::Place`](crate::case_multipart_choices::models::Place).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Point {
    pub name: Option<String>,
    pub lat: Option<f64>,
    pub lng: Option<f64>,
}

object! {
    Point {
        name: optional String = "name" set(name: impl Into<String> => value),
        lat: optional f64 = "lat" set(lat: f64 => value),
        lng: optional f64 = "lng" set(lng: f64 => value),
    }
}

parts! {
    Point {
        name: optional value = "name", lat: optional value = "lat", lng: optional value = "lng",
    }
}

/// The request body of `addWord`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddWordRequest {
    Text(String),
    Object(AddWordRequestObject),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    AddWordRequest {
        Text = string,
        Object = object ["word"],
    } else Unknown
    from { Text: String, Text: &str, Object: AddWordRequestObject }
}

/// An alternative of the request body of `addWord`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddWordRequestObject {
    pub word: Option<String>,
}

object! {
    AddWordRequestObject { word: optional String = "word" set(word: impl Into<String> => value) }
}
