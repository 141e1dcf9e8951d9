// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Multipart API.

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::Patch;

/// The request body of `upload`.
///
/// Sent by [`A::upload`](crate::case_multipart_body::resources::a::A::upload).
#[derive(Clone, Debug, PartialEq)]
pub struct UploadRequest {
    /// What is kept.
    pub file: runtime::Part,
    pub note: Option<String>,
    pub page: Option<i64>,
    pub meta: Option<UploadRequestMeta>,
    /// The header `X-Part` of `meta`.
    pub meta_x_part: Option<String>,
}

parts! {
    UploadRequest {
        file: required file = "file",
        note: optional value = "note" set(note: impl Into<String> => value),
        page: optional value = "page" set(page: i64 => value),
        meta: optional value = "meta" set(meta: UploadRequestMeta => value),
        meta_x_part: optional header = "X-Part" set(meta_x_part: impl Into<String> => value),
    }
    new(file: impl Into<runtime::Part>)
}

/// The `meta` of the request body of `upload`.
#[derive(Clone, Debug, PartialEq)]
pub struct UploadRequestMeta {
    pub a: String,
    pub b: Patch<String>,
}

object! {
    UploadRequestMeta {
        a: required String = "a",
        b: patch String = "b" set(b: impl Into<String> => value) null(b_null),
    }
    new(a: impl Into<String>)
}

/// The request body of `replace`.
///
/// Sent by [`Optional::replace`](crate::case_multipart_body::resources::optional::Optional::replace).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceRequest {
    pub picture: Option<runtime::Part>,
    pub caption: Option<String>,
}

parts! {
    ReplaceRequest {
        picture: optional file = "picture" set(picture: impl Into<runtime::Part> => value),
        caption: optional value = "caption" set(caption: impl Into<String> => value),
    }
}
