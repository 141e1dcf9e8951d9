// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Files API.

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// Sent by [`Files::create`](crate::case_multipart_files::resources::files::Files::create).
#[derive(Clone, Debug, PartialEq)]
pub struct CreateFileRequest {
    /// The file.
    pub file: runtime::Part,
    /// What it is for.
    pub purpose: CreateFileRequestPurpose,
    pub expires_after: Option<Expiry>,
}

parts! {
    CreateFileRequest {
        file: required file = "file", purpose: required value = "purpose",
        expires_after: optional value = "expires_after" set(expires_after: Expiry => value),
    }
    new(file: impl Into<runtime::Part>, purpose: impl Into<CreateFileRequestPurpose>)
}

/// What it is for.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CreateFileRequestPurpose {
    Assistants,
    FineTune,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    CreateFileRequestPurpose { Assistants = "assistants", FineTune = "fine-tune" } else Unknown
}

/// Part of [`models::CreateAlbumRequest`](crate::case_multipart_files::models::CreateAlbumRequest).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Tree {
    Text(String),
    List(Vec<Tree>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Tree { Text = string, List = array } else Unknown
    from { Text: String, Text: &str, List: Vec<Tree> }
}

/// Part of [`models::CreateFileRequest`](crate::case_multipart_files::models::CreateFileRequest).
#[derive(Clone, Debug, PartialEq)]
pub struct Expiry {
    pub seconds: i64,
}

object! {
    Expiry { seconds: required i64 = "seconds" }
    new(seconds: i64)
}

/// Returned by [`Files::create`](crate::case_multipart_files::resources::files::Files::create) and [`Uploads::create`](crate::case_multipart_files::resources::uploads::Uploads::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct File {
    pub id: String,
}

object! {
    File { id: required String = "id" }
    new(id: impl Into<String>)
}

/// The request body of `createUpload`.
///
/// Sent by [`Uploads::create`](crate::case_multipart_files::resources::uploads::Uploads::create).
#[derive(Clone, Debug, PartialEq)]
pub struct CreateUploadRequest {
    pub purpose: CreateUploadRequestPurpose,
    pub file: Option<runtime::Part>,
}

parts! {
    CreateUploadRequest {
        purpose: required value = "purpose",
        file: optional file = "file" set(file: impl Into<runtime::Part> => value),
    }
    new(purpose: impl Into<CreateUploadRequestPurpose>)
}

/// The `purpose` of the request body of `createUpload`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CreateUploadRequestPurpose {
    Image,
    File,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { CreateUploadRequestPurpose { Image = "image", File = "file" } else Unknown }

/// The request body of `createAlbum`.
///
/// Sent by [`Uploads::create_album`](crate::case_multipart_files::resources::uploads::Uploads::create_album).
#[derive(Clone, Debug, PartialEq)]
pub struct CreateAlbumRequest {
    pub pictures: Vec<runtime::Part>,
    pub cover: Option<runtime::Part>,
    pub sheets: Option<Vec<runtime::Part>>,
    pub logo: Option<runtime::Part>,
    pub raw: Option<runtime::Part>,
    pub sent: Option<runtime::Part>,
    /// Of any type.
    pub anything: Option<runtime::Part>,
    pub tree: Option<Tree>,
    /// Members that have no field.
    pub additional: BTreeMap<String, runtime::Part>,
}

parts! {
    CreateAlbumRequest {
        pictures: required file = "pictures",
        cover: optional file = "cover" set(cover: impl Into<runtime::Part> => value),
        sheets: optional file = "sheets"
            set(sheets: impl IntoIterator<Item = impl Into<runtime::Part>> => list),
        logo: optional file = "logo" set(logo: impl Into<runtime::Part> => value),
        raw: optional file = "raw" set(raw: impl Into<runtime::Part> => value),
        sent: optional file = "sent" set(sent: impl Into<runtime::Part> => value),
        anything: optional file = "anything" set(anything: impl Into<runtime::Part> => value),
        tree: optional value = "tree" set(tree: impl Into<Tree> => value),
        ..additional file
            set(additional: impl IntoIterator<Item = (impl Into<String>, impl Into<runtime::Part>)> => map)
    }
    new(pictures: Vec<runtime::Part>)
}
