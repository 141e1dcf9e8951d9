// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Ids that only spell method and path API: their calls, parameters and errors.

pub mod customers;
pub mod items;
pub mod orders;
pub mod payment_intents;
pub mod settings;
