// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Binary bodies API.

use crate::runtime::object;

/// The body of a `not found` response of `download`.
///
/// An error of [`Files::download`](crate::case_binary_bodies::resources::files::Files::download).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadNotFoundBody {
    pub message: Option<String>,
}

object! { DownloadNotFoundBody { message: optional String = "message" } }
