// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Choices of objects as parts API: their calls, parameters and errors.

pub mod imports;
pub mod messages;
pub mod notes;
pub mod places;
pub mod words;
