// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Names of vendors API: their calls, parameters and errors.

pub mod bars;
pub mod garden_beds;
pub mod group;
pub mod indices;
pub mod offices;
pub mod steel;
