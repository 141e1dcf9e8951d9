// SPDX-License-Identifier: 0BSD
//! Unions: alternatives in, enums out.

pub(super) mod inside;
pub(super) mod raw;
pub(super) mod several;
pub(super) mod shape;
pub(super) mod table;
pub(super) mod tagged;
pub(super) mod variant;
pub(super) mod write_tagged;
