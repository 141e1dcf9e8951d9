// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Security API: their calls, parameters and errors.

pub mod cookie;
pub mod crowded;
pub mod either;
pub mod identified;
pub mod inherited;
pub mod known;
pub mod mutual;
pub mod open;
pub mod optional;
pub mod scoped;
pub mod signed;
pub mod unknown;
