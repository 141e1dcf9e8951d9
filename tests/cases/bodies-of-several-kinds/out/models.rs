// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Bodies of several kinds API.

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::Json;

/// Sent by [`Pets::create`](crate::case_bodies_of_several_kinds::resources::pets::Pets::create), [`Pets::call_create_form`](crate::case_bodies_of_several_kinds::resources::pets::Pets::call_create_form), [`Pets::update_merge_patch`](crate::case_bodies_of_several_kinds::resources::pets::Pets::update_merge_patch) and others. Returned by [`Pets::create`](crate::case_bodies_of_several_kinds::resources::pets::Pets::create), [`Pets::call_create_form`](crate::case_bodies_of_several_kinds::resources::pets::Pets::call_create_form), [`Pets::create_csv`](crate::case_bodies_of_several_kinds::resources::pets::Pets::create_csv) and others.
#[derive(Clone, Debug, PartialEq)]
pub struct Pet {
    pub name: String,
    pub age: Option<i64>,
}

object! {
    Pet { name: required String = "name", age: optional i64 = "age" set(age: i64 => value) }
    new(name: impl Into<String>)
}

/// Sent by [`Pets::update`](crate::case_bodies_of_several_kinds::resources::pets::Pets::update). Returned by [`Pictures::add_stream`](crate::case_bodies_of_several_kinds::resources::pictures::Pictures::add_stream), [`Pictures::add_multipart_stream`](crate::case_bodies_of_several_kinds::resources::pictures::Pictures::add_multipart_stream) and [`Pictures::add_png_stream`](crate::case_bodies_of_several_kinds::resources::pictures::Pictures::add_png_stream).
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub op: String,
    pub path: String,
    pub value: Option<Json>,
}

object! {
    Change {
        op: required String = "op", path: required String = "path",
        value: optional Json as any = "value" set(value: impl Into<Json> => value),
    }
    new(op: impl Into<String>, path: impl Into<String>)
}

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::SetPetRequest`](crate::case_bodies_of_several_kinds::models::SetPetRequest).
#[derive(Clone, Debug, PartialEq)]
pub struct NameOnly {
    pub name: String,
}

object! {
    NameOnly { name: required String = "name" }
    new(name: impl Into<String>)
}

/// The request body of `setPet`.
///
/// Sent by [`Pets::set`](crate::case_bodies_of_several_kinds::resources::pets::Pets::set).
pub type SetPetRequest = NameOnly;

/// The request body of `setPet`.
///
/// Sent by [`Pets::set`](crate::case_bodies_of_several_kinds::resources::pets::Pets::set).
#[derive(Clone, Debug, PartialEq)]
pub struct SetPetRequestMultipart {
    pub picture: runtime::Part,
}

parts! {
    SetPetRequestMultipart { picture: required file = "picture" }
    new(picture: impl Into<runtime::Part>)
}

/// The request body of `importPets`.
///
/// Sent by [`Pets::import_multipart`](crate::case_bodies_of_several_kinds::resources::pets::Pets::import_multipart).
#[derive(Clone, Debug, PartialEq)]
pub struct ImportPetsRequest {
    pub file: runtime::Part,
}

parts! {
    ImportPetsRequest { file: required file = "file" }
    new(file: impl Into<runtime::Part>)
}

/// The request body of `addPicture`.
///
/// Sent by [`Pictures::add`](crate::case_bodies_of_several_kinds::resources::pictures::Pictures::add) and [`Pictures::add_stream`](crate::case_bodies_of_several_kinds::resources::pictures::Pictures::add_stream).
#[derive(Clone, Debug, PartialEq)]
pub struct AddPictureRequest {
    pub url: String,
    pub stream: Option<bool>,
}

object! {
    AddPictureRequest {
        url: required String = "url", stream: optional bool = "stream" set(stream: bool => value),
    }
    new(url: impl Into<String>)
}

/// The request body of `addPicture`.
///
/// Sent by [`Pictures::add_multipart`](crate::case_bodies_of_several_kinds::resources::pictures::Pictures::add_multipart) and [`Pictures::add_multipart_stream`](crate::case_bodies_of_several_kinds::resources::pictures::Pictures::add_multipart_stream).
#[derive(Clone, Debug, PartialEq)]
pub struct AddPictureRequestMultipart {
    pub picture: runtime::Part,
    pub stream: Option<bool>,
}

parts! {
    AddPictureRequestMultipart {
        picture: required file = "picture",
        stream: optional value = "stream" set(stream: bool => value),
    }
    new(picture: impl Into<runtime::Part>)
}
