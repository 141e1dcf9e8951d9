// SPDX-License-Identifier: 0BSD
//! Access tokens by OAuth 2.0 (RFC 6749).

pub(super) mod answer;
pub(super) mod endpoint;
pub(super) mod grants;
