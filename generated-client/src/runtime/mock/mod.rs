// SPDX-License-Identifier: 0BSD
//! A transport for tests: what is expected in, answers out.

pub(super) mod clock;
pub(super) mod expectation;
pub(super) mod transport;
