// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Media type ranges API.

use crate::runtime::object;

/// The request body of `addRecord`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddRecordRequest {
    pub n: Option<i64>,
}

object! { AddRecordRequest { n: optional i64 = "n" set(n: i64 => value) } }
