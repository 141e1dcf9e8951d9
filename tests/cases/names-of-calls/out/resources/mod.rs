// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Calls that do not repeat their resource API: their calls, parameters and errors.

pub mod _2_factors;
pub mod add_ons;
pub mod one_click_applications;
pub mod pet_actions;
pub mod pets;
