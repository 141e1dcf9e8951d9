// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Smoke tests API: their calls, parameters and errors.

pub mod events;
pub mod flags;
pub mod notices;
pub mod odd;
pub mod pets;
pub mod photos;
pub mod report;
pub mod search;
pub mod token;
