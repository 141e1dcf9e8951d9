// SPDX-License-Identifier: 0BSD
//! What a document says of an API and of its operations, as data.

pub(super) mod api;
pub(super) mod method;
pub(super) mod pattern;
