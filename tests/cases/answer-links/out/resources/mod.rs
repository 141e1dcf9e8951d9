// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Links of answers API: their calls, parameters and errors.

pub mod all_orders;
pub mod customers;
pub mod operations;
pub mod orders;
pub mod receipts;
