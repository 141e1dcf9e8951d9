// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::Json;
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DownloadFileResponse {
    /// Presigned URL of the file
    ///
    /// Example: `https://s3.amazonaws.com/bucket-name/filekey?signature=...`.
    pub url: String,
    /// Seconds until the URL expires
    ///
    /// Example: `300`.
    pub expires_in: f64,
}

object! {
    DownloadFileResponse { url: required String = "url", expires_in: required f64 = "expiresIn" }
    new(url: impl Into<String>, expires_in: f64)
}

/// What every failed call answers; further members may stand beside these.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SellerApiErrorResponse {
    pub status: SellerApiErrorResponseStatus,
    /// The kind of failure
    ///
    /// Example: `error`.
    pub r#type: String,
    /// Example: `Not Found`.
    pub message: String,
    /// The parameters at fault
    pub errors: Option<Vec<SellerApiErrorResponseErrorsItem>>,
    /// Members without a field of their own.
    pub additional: BTreeMap<String, Json>,
}

object! {
    SellerApiErrorResponse {
        status: required SellerApiErrorResponseStatus = "status", r#type: required String = "type",
        message: required String = "message",
        errors: optional Vec<SellerApiErrorResponseErrorsItem> = "errors", ..additional: Json
    }
    new(
        status: SellerApiErrorResponseStatus, r#type: impl Into<String>, message: impl Into<String>,
    )
}

/// The `status` of [`SellerApiErrorResponse`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SellerApiErrorResponseStatus {
    Error,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { SellerApiErrorResponseStatus { Error = "error" } else Unknown }

/// The `errors.item` of [`SellerApiErrorResponse`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SellerApiErrorResponseErrorsItem {
    /// Name of the parameter
    pub param: String,
    pub message: String,
    /// The value that was given
    pub value: Option<Json>,
}

object! {
    SellerApiErrorResponseErrorsItem {
        param: required String = "param", message: required String = "message",
        value: optional Json = "value",
    }
    new(param: impl Into<String>, message: impl Into<String>)
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilesDownloadResponse {
    pub data: DownloadFileResponse,
}

object! {
    FilesDownloadResponse { data: required DownloadFileResponse = "data" }
    new(data: DownloadFileResponse)
}
