// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Pages as extensions say API: their calls, parameters and errors.

pub mod azure;
pub mod dropshot;
pub mod fern;
pub mod none;
pub mod speakeasy;
pub mod stainless;
