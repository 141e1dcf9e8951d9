// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Idempotency keys of all that is a POST API: their calls, parameters and errors.

pub mod orders;
