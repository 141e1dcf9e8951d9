// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: file.

#![allow(deprecated)]

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::string_enum;

/// `image` for public images of pages, `file` for private files to sell.
///
/// Part of [`models::UploadedFile`](crate::checkoutpage::models::UploadedFile) and [`models::FileUpload`](crate::checkoutpage::models::FileUpload).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum FilePurpose {
    Image,
    File,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { FilePurpose { Image = "image", File = "file" } else Unknown }

/// A file of the store.
///
/// Part of [`models::FormPage`](crate::checkoutpage::models::FormPage).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct File {
    pub id: String,
    pub name: Option<String>,
    /// The URL of the file.
    pub location: Option<String>,
    pub purpose: Option<FilePurpose>,
    /// Media type.
    pub r#type: Option<String>,
    /// Size in bytes.
    pub size: Option<i64>,
    /// In pixels, if it is an image.
    pub width: Option<i64>,
    /// In pixels, if it is an image.
    pub height: Option<i64>,
}

object! {
    File {
        id: required String = "id", name: optional String = "name",
        location: optional String = "location", purpose: optional FilePurpose = "purpose",
        r#type: optional String = "type", size: optional i64 = "size",
        width: optional i64 = "width", height: optional i64 = "height",
    }
    new(id: impl Into<String>)
}

/// A file that was uploaded.
///
/// Part of [`models::UploadedFileResponse`](crate::checkoutpage::models::UploadedFileResponse).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadedFile {
    pub id: String,
    pub name: String,
    /// The URL of the file. Public for images.
    pub location: String,
    pub purpose: FilePurpose,
    /// Media type.
    ///
    /// Example: `image/png`.
    pub r#type: String,
    /// Size in bytes.
    pub size: i64,
    /// In pixels, if it is an image.
    pub width: Option<i64>,
    /// In pixels, if it is an image.
    pub height: Option<i64>,
    /// The time of the upload, in text form.
    pub created_at: String,
}

object! {
    UploadedFile {
        id: required String = "id", name: required String = "name",
        location: required String = "location", purpose: required FilePurpose = "purpose",
        r#type: required String = "type", size: required i64 = "size",
        width: optional i64 = "width", height: optional i64 = "height",
        created_at: required String = "createdAt",
    }
    new(
        id: impl Into<String>, name: impl Into<String>, location: impl Into<String>,
        purpose: impl Into<FilePurpose>, r#type: impl Into<String>, size: i64,
        created_at: impl Into<String>,
    )
}

/// A file to upload.
///
/// Sent by [`Files::upload`](crate::checkoutpage::resources::files::Files::upload).
#[derive(Clone, Debug, PartialEq)]
pub struct FileUpload {
    pub purpose: FilePurpose,
    /// The content, at most 10 MB.
    pub file: runtime::Part,
}

parts! {
    FileUpload { purpose: required value = "purpose", file: required file = "file" }
    new(purpose: impl Into<FilePurpose>, file: impl Into<runtime::Part>)
}

/// A temporary link to a private file.
///
/// Part of [`models::FileLinkResponse`](crate::checkoutpage::models::FileLinkResponse).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileLink {
    /// The URL. It is signed, and needs no API key.
    ///
    /// Example: `https://files.example.com/bucket/key?signature=abc`.
    pub url: String,
    /// Number of seconds until the URL expires.
    ///
    /// Example: `300`.
    pub expires_in: i64,
}

object! {
    FileLink { url: required String = "url", expires_in: required i64 = "expiresIn" }
    new(url: impl Into<String>, expires_in: i64)
}

/// The envelope of a link to a file.
///
/// Returned by [`Files::download`](crate::checkoutpage::resources::files::Files::download).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileLinkResponse {
    pub data: FileLink,
}

object! {
    FileLinkResponse { data: required FileLink = "data" }
    new(data: FileLink)
}

/// The envelope of a file deletion.
///
/// Returned by [`Files::delete`](crate::checkoutpage::resources::files::Files::delete).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileDeletionResponse {
    pub data: FileDeletion,
}

object! {
    FileDeletionResponse { data: required FileDeletion = "data" }
    new(data: FileDeletion)
}

/// The result of deleting a file.
///
/// Part of [`models::FileDeletionResponse`](crate::checkoutpage::models::FileDeletionResponse).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileDeletion {
    pub success: bool,
    pub message: String,
}

object! {
    FileDeletion { success: required bool = "success", message: required String = "message" }
    new(success: bool, message: impl Into<String>)
}

/// The envelope of an uploaded file.
///
/// Returned by [`Files::upload`](crate::checkoutpage::resources::files::Files::upload).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadedFileResponse {
    pub data: UploadedFile,
}

object! {
    UploadedFileResponse { data: required UploadedFile = "data" }
    new(data: UploadedFile)
}
