// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Events and their fields API: their calls, parameters and errors.

pub mod answers;
pub mod counts;
pub mod messages;
pub mod places;
pub mod signals;
pub mod steps;
