// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Streamed answers API: their calls, parameters and errors.

pub mod export;
pub mod generate;
pub mod logs;
pub mod watch;
pub mod wrapped;
