// SPDX-License-Identifier: 0BSD
//! Requests: what a call is made of in, the request that is sent out.

pub(super) mod authorize;
pub(super) mod call;
pub(super) mod carry;
pub(super) mod client_core;
pub(super) mod conditional;
pub(super) mod credential;
mod forms;
pub(super) mod header_text;
pub(super) mod idempotency;
mod made_key;
pub(super) mod options;
pub(super) mod origin;
pub(super) mod prepare;
pub(super) mod random;
pub(super) mod retry;
pub(super) mod server;
pub(super) mod subject;
pub(super) mod target;
mod without;

// What stands behind a star gives way to what is named, where the part with that is there.
use authorize::choose;
use made_key::make_key;
use without::*;
