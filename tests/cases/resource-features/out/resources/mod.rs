// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Shop API: their calls, parameters and errors.

#[cfg(feature = "case_resource_features-orders")]
pub mod orders;
#[cfg(feature = "case_resource_features-owners")]
pub mod owners;
#[cfg(feature = "case_resource_features-pets")]
pub mod pets;
#[cfg(feature = "case_resource_features-type")]
pub mod r#type;
#[cfg(feature = "case_resource_features-status")]
pub mod status;
#[cfg(feature = "case_resource_features-tracing")]
pub mod tracing;
#[cfg(feature = "case_resource_features-été")]
#[path = "t.rs"]
pub mod été;
