// SPDX-License-Identifier: 0BSD
//! Signatures of webhooks: a request in, whether its sender has the secret out.

pub(super) mod signature;
pub(super) mod text;
pub(super) mod verifier;
