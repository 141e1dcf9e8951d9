// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of The whole query string API: their calls, parameters and errors.

pub mod meant;
pub mod more;
pub mod path;
pub mod search;
pub mod select;
pub mod styled;
