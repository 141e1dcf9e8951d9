// SPDX-License-Identifier: 0BSD
//! What generated tables of types become: members, constructors and setters.

pub(super) mod object;
mod patch_setters;
pub(crate) mod setters;
