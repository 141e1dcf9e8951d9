// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Values in text API: their calls, parameters and errors.

pub mod count;
pub mod kanji;
pub mod name;
pub mod open;
pub mod ratio;
pub mod since;
pub mod state;
pub mod table;
