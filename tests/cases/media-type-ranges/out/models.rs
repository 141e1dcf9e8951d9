// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Media type ranges API.

use crate::runtime::object;

/// The request body of `addRecord`.
///
/// Sent by [`Records::add`](crate::case_media_type_ranges::resources::records::Records::add).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddRecordRequest {
    pub n: Option<i64>,
}

object! { AddRecordRequest { n: optional i64 = "n" set(n: i64 => value) } }
