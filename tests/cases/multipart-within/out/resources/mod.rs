// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Parts within parts API: their calls, parameters and errors.

pub mod mails;
pub mod pages;
pub mod people;
