// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Multipart API.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq)]
pub struct UploadRequest {
    pub file: String,
    pub meta: Option<UploadRequestMeta>,
}

object! {
    UploadRequest { file: required String = "file", meta: optional UploadRequestMeta = "meta" }
    new(file: impl Into<String>)
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadRequestMeta {
    pub a: Option<String>,
}

object! { UploadRequestMeta { a: optional String = "a" } }
