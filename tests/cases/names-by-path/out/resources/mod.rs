// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the One tag for everything API: their calls, parameters and errors.

pub mod customers;
pub mod everything;
pub mod invoices;
pub mod keys;
