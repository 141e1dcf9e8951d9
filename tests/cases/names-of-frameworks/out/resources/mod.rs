// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Ids that frameworks make API: their calls, parameters and errors.

pub mod book;
pub mod getting_started;
pub mod pets;
pub mod shop_orders;
pub mod storage;
pub mod users;
