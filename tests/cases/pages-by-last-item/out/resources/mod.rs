// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Pages that go on from the last item API: their calls, parameters and errors.

pub mod customers;
pub mod events;
pub mod orders;
