// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Bodies of 2.0 API.

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::Patch;

/// Sent by [`JsonApi::json`](crate::case_swagger_2_bodies::resources::json::JsonApi::json). Returned by [`JsonApi::json`](crate::case_swagger_2_bodies::resources::json::JsonApi::json).
#[derive(Clone, Debug, PartialEq)]
pub struct Pet {
    pub name: String,
    pub owner: Patch<String>,
}

object! {
    Pet {
        name: required String = "name",
        owner: patch String = "owner" set(owner: impl Into<String> => value) null(owner_null),
    }
    new(name: impl Into<String>)
}

/// An error of [`JsonApi::json`](crate::case_swagger_2_bodies::resources::json::JsonApi::json).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub message: Option<String>,
}

object! { Problem { message: optional String = "message" } }

/// The request body of `form`.
///
/// Sent by [`Form::form`](crate::case_swagger_2_bodies::resources::form::Form::form).
#[derive(Clone, Debug, PartialEq)]
pub struct FormRequest {
    pub name: String,
    pub tags: Option<Vec<String>>,
    pub multi: Option<Vec<String>>,
}

object! {
    FormRequest {
        name: required String = "name",
        tags: optional Vec<String> = "tags"
            set(tags: impl IntoIterator<Item = impl Into<String>> => list),
        multi: optional Vec<String> = "multi"
            set(multi: impl IntoIterator<Item = impl Into<String>> => list),
    }
    new(name: impl Into<String>)
}

/// The request body of `upload`.
///
/// Sent by [`Upload::upload`](crate::case_swagger_2_bodies::resources::upload::Upload::upload).
#[derive(Clone, Debug, PartialEq)]
pub struct UploadRequest {
    pub file: runtime::Part,
    pub note: Option<String>,
}

parts! {
    UploadRequest {
        file: required file = "file",
        note: optional value = "note" set(note: impl Into<String> => value),
    }
    new(file: impl Into<runtime::Part>)
}

/// The request body of `uploads`.
///
/// Sent by [`Uploads::uploads`](crate::case_swagger_2_bodies::resources::uploads::Uploads::uploads).
#[derive(Clone, Debug, PartialEq)]
pub struct UploadsRequest {
    pub files: Vec<runtime::Part>,
    pub tags: Option<Vec<String>>,
    pub multi: Option<Vec<i64>>,
    pub piped: Option<Vec<i64>>,
}

parts! {
    UploadsRequest {
        files: required file = "files",
        tags: optional value = "tags" set(tags: impl IntoIterator<Item = impl Into<String>> => list),
        multi: optional value = "multi" set(multi: impl IntoIterator<Item = i64> => list),
        piped: optional value = "piped" set(piped: impl IntoIterator<Item = i64> => list),
    }
    new(files: Vec<runtime::Part>)
}
