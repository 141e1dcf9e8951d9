// SPDX-License-Identifier: 0BSD
//! What keeps a call from its answer: causes in, one line and a kind out.

pub(super) mod request_error;
pub(super) mod transport_error;
