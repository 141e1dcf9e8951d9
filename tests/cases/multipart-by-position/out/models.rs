// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Parts without names API.

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;

/// The `item1` of the request body of `send`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendRequestItem1 {
    pub title: Option<String>,
}

object! {
    SendRequestItem1 { title: optional String = "title" set(title: impl Into<String> => value) }
}

/// The request body of `send`.
///
/// Sent by [`A::send`](crate::case_multipart_by_position::resources::a::A::send).
#[derive(Clone, Debug, PartialEq)]
pub struct SendRequest {
    pub part1: SendRequestItem1,
    pub items: Option<Vec<runtime::Part>>,
    /// The header `X-Page` of `items`.
    pub items_x_page: Option<i64>,
}

parts! {
    SendRequest {
        part1: required value = "part1",
        items: optional file = "items"
            set(items: impl IntoIterator<Item = impl Into<runtime::Part>> => list),
        items_x_page: optional header = "X-Page" set(items_x_page: i64 => value),
    }
    new(part1: SendRequestItem1)
}

/// An item of the request body of `addPage`.
#[derive(Clone, Debug, PartialEq)]
pub struct AddPageRequestItem {
    pub a: String,
}

object! {
    AddPageRequestItem { a: required String = "a" }
    new(a: impl Into<String>)
}

/// The request body of `addPage`.
///
/// Sent by [`Page::add`](crate::case_multipart_by_position::resources::page::Page::add).
#[derive(Clone, Debug, PartialEq)]
pub struct AddPageRequest {
    /// The page.
    pub part1: String,
    /// The header `Content-Location` of `part1`.
    pub part1_content_location: String,
    pub part2: Vec<String>,
    pub part3: Option<i64>,
    pub items: Option<Vec<AddPageRequestItem>>,
}

parts! {
    AddPageRequest {
        part1: required value = "part1",
        part1_content_location: required header = "Content-Location",
        part2: required value = "part2", part3: optional value = "part3" set(part3: i64 => value),
        items: optional value = "items"
            set(items: impl IntoIterator<Item = AddPageRequestItem> => list),
    }
    new(part1: impl Into<String>, part1_content_location: impl Into<String>, part2: Vec<String>)
}

/// The request body of `addFrames`.
///
/// Sent by [`Frames::add`](crate::case_multipart_by_position::resources::frames::Frames::add).
#[derive(Clone, Debug, PartialEq)]
pub struct AddFramesRequest {
    /// A picture.
    pub items: Vec<runtime::Part>,
}

parts! {
    AddFramesRequest { items: required file = "items" }
    new(items: Vec<runtime::Part>)
}

/// The `item1` of the request body of `addNested`.
#[derive(Clone, Debug, PartialEq)]
pub struct AddNestedRequestItem1 {
    pub part1: String,
}

parts! {
    AddNestedRequestItem1 { part1: required value = "part1" }
    new(part1: impl Into<String>)
}

/// The request body of `addNested`.
///
/// Sent by [`Nested::add`](crate::case_multipart_by_position::resources::nested::Nested::add).
#[derive(Clone, Debug, PartialEq)]
pub struct AddNestedRequest {
    pub part1: AddNestedRequestItem1,
}

parts! {
    AddNestedRequest { part1: required parts = "part1" }
    new(part1: AddNestedRequestItem1)
}
