// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Parts within parts API.

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::parts_union;
use crate::runtime::Base64;

/// Part of [`models::SendRequest`](crate::case_multipart_within::models::SendRequest).
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    pub text: String,
    /// The header `Content-Language` of `text`.
    pub text_content_language: Option<String>,
    pub at: Option<Point>,
    pub picture: Option<runtime::Part>,
    pub deep: Option<LetterDeep>,
}

parts! {
    Letter {
        text: required value = "text",
        text_content_language: optional header = "Content-Language"
            set(text_content_language: impl Into<String> => value),
        at: optional value = "at" set(at: Point => value),
        picture: optional file = "picture" set(picture: impl Into<runtime::Part> => value),
        deep: optional parts = "deep" set(deep: LetterDeep => value),
    }
    new(text: impl Into<String>)
}

/// The `deep` of [`Letter`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LetterDeep {
    pub seal: Option<Base64>,
    pub scan: Option<runtime::Part>,
}

parts! {
    LetterDeep {
        seal: optional value = "seal" set(seal: Base64 => value),
        scan: optional file = "scan" set(scan: impl Into<runtime::Part> => value),
    }
}

/// Part of [`models::Letter`](crate::case_multipart_within::models::Letter) and [`models::SendRequest`](crate::case_multipart_within::models::SendRequest).
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    pub x: i64,
    pub y: Option<i64>,
}

object! {
    Point { x: required i64 = "x", y: optional i64 = "y" set(y: i64 => value) }
    new(x: i64)
}

/// Part of [`models::SendRequest`](crate::case_multipart_within::models::SendRequest), [`models::SendRequestSender`](crate::case_multipart_within::models::SendRequestSender) and [`models::AddPageRequest`](crate::case_multipart_within::models::AddPageRequest).
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub name: String,
    pub age: Option<i64>,
}

parts! {
    Person { name: required value = "name", age: optional value = "age" set(age: i64 => value) }
    new(name: impl Into<String>)
}

/// Part of [`models::SendRequestSender`](crate::case_multipart_within::models::SendRequestSender).
#[derive(Clone, Debug, PartialEq)]
pub struct Company {
    pub company: String,
}

parts! {
    Company { company: required value = "company" }
    new(company: impl Into<String>)
}

/// Sent by [`People::add_crowd`](crate::case_multipart_within::resources::people::People::add_crowd). Returned by [`People::add_crowd`](crate::case_multipart_within::resources::people::People::add_crowd).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Crowd {
    pub names: Option<Vec<String>>,
}

object! {
    Crowd {
        names: optional Vec<String> = "names"
            set(names: impl IntoIterator<Item = impl Into<String>> => list),
    }
}

parts! { Crowd { names: optional value = "names" } }

/// The request body of `send`.
///
/// Sent by [`Mails::send`](crate::case_multipart_within::resources::mails::Mails::send).
#[derive(Clone, Debug, PartialEq)]
pub struct SendRequest {
    pub subject: String,
    pub letter: Letter,
    /// The header `X-Number` of `letter`.
    pub letter_x_number: Option<i64>,
    pub readers: Option<Vec<Person>>,
    pub files: Vec<runtime::Part>,
    pub scans: Option<Vec<runtime::Part>>,
    pub points: Option<Vec<Point>>,
    pub words: Option<Vec<String>>,
    pub sender: Option<SendRequestSender>,
}

parts! {
    SendRequest {
        subject: required value = "subject", letter: required parts = "letter",
        letter_x_number: optional header = "X-Number" set(letter_x_number: i64 => value),
        readers: optional parts = "readers" set(readers: impl IntoIterator<Item = Person> => list),
        files: required file = "files",
        scans: optional file = "scans"
            set(scans: impl IntoIterator<Item = impl Into<runtime::Part>> => list),
        points: optional value = "points" set(points: impl IntoIterator<Item = Point> => list),
        words: optional value = "words"
            set(words: impl IntoIterator<Item = impl Into<String>> => list),
        sender: optional parts = "sender" set(sender: impl Into<SendRequestSender> => value),
    }
    new(subject: impl Into<String>, letter: Letter, files: Vec<runtime::Part>)
}

/// The `sender` of the request body of `send`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendRequestSender {
    Person(Person),
    Company(Company),
}

parts_union! {
    SendRequestSender { Person, Company }
    from { Person: Person, Company: Company }
}

/// The `item1` of the request body of `addPage`.
#[derive(Clone, Debug, PartialEq)]
pub struct AddPageRequestItem1 {
    pub part1: String,
    pub part2: String,
}

parts! {
    AddPageRequestItem1 { part1: required value = "part1", part2: required value = "part2" }
    new(part1: impl Into<String>, part2: impl Into<String>)
}

/// The request body of `addPage`.
///
/// Sent by [`Pages::add`](crate::case_multipart_within::resources::pages::Pages::add).
#[derive(Clone, Debug, PartialEq)]
pub struct AddPageRequest {
    /// At least 2 items.
    pub part1: AddPageRequestItem1,
    pub part2: Vec<runtime::Part>,
    pub items: Option<Vec<Person>>,
}

parts! {
    AddPageRequest {
        part1: required parts = "part1", part2: required file = "part2",
        items: optional parts = "items" set(items: impl IntoIterator<Item = Person> => list),
    }
    new(part1: AddPageRequestItem1, part2: Vec<runtime::Part>)
}
