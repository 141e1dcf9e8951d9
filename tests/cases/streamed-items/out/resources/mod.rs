// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Streamed items API: their calls, parameters and errors.

pub mod anything;
pub mod changes;
pub mod events;
pub mod feed;
pub mod lines;
pub mod moments;
pub mod records;
pub mod ticks;
pub mod words;
