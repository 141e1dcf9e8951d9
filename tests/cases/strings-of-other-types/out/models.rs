// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Strings of other types API.

/// At most 80 characters.
pub type Title = String;
