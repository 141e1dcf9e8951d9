// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Pages that have the URL of the next API: their calls, parameters and errors.

pub mod drafts;
pub mod files;
pub mod folders;
pub mod notes;
