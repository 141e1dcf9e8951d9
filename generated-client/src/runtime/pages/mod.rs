// SPDX-License-Identifier: 0BSD
//! Lists that come in pages: a call in, all their items out.

pub(super) mod course;
pub(super) mod link;
pub(super) mod next;
pub(super) mod sent;
pub(super) mod stream;
pub(super) mod table;
