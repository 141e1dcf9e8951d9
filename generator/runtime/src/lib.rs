// SPDX-License-Identifier: 0BSD
//! The client runtime as a crate of its own, so that it is built and tested once.

pub mod runtime;
