// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the MijnKlantportaal API.

use crate::runtime::object;
use crate::runtime::{DateTime, FixedOffset};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiCloudfile {
    /// Link to the file
    ///
    /// Example: `https://...`.
    pub link: Option<String>,
    /// Date and time when the link to the file expires, written in ATOM format.
    ///
    /// Example: `2025-04-29T21:00:00+02:00`.
    pub expires_at: Option<DateTime<FixedOffset>>,
}

object! {
    ApiCloudfile {
        link: optional String = "link",
        expires_at: optional DateTime<FixedOffset> as date = "expiresAt",
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorApiError {
    /// Explanation what went wrong
    pub message: Option<String>,
}

object! { ErrorApiError { message: optional String = "message" } }
