// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Names that files and calls share API: their calls, parameters and errors.

#[path = "gre.rs"]
pub mod größe;
pub mod h;
pub mod lib;
pub mod main;
pub mod mod_api;
pub mod operations;
pub mod reserved_ips;
#[path = "resource.rs"]
pub mod 日本;
