// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Pages by the shape of answers API: their calls, parameters and errors.

pub mod actions;
pub mod cursors;
pub mod from_zero;
pub mod history;
pub mod linked;
pub mod links;
pub mod numbers;
pub mod offsets;
pub mod thing;
pub mod tokens;
pub mod unsaid;
