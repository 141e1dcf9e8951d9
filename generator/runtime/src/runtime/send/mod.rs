// SPDX-License-Identifier: 0BSD
//! The way of a call: a request in, the answer of its operation or an error out.

pub(super) mod asked_tokens;
#[cfg(feature = "blocking")]
pub(super) mod blocking;
pub(super) mod call_error;
pub(super) mod call_table;
pub(super) mod error;
pub(super) mod exchange;
pub(super) mod future;
pub(super) mod pipeline;
pub(super) mod read;
pub(super) mod redirect;
pub(super) mod resumed;
pub(super) mod save;
pub(super) mod sending;
pub(super) mod stream;
pub(super) mod time;
pub(super) mod trace;
pub(super) mod typed_call;
mod without;

// What stands behind a star gives way to what is named, where the part with that is there.
use asked_tokens::tokens;
use resumed::run_to_file;
use without::*;
