// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Alternatives of which two have one value of the tag API: their calls, parameters and errors.

pub mod items;
