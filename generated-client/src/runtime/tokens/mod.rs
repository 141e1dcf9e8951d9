// SPDX-License-Identifier: 0BSD
//! Access tokens that are asked for: a provider in, headers of calls out.

pub(super) mod flight;
pub(super) mod provided;
pub(super) mod provider;
