// SPDX-License-Identifier: 0BSD
//! Responses: a status, headers and a body in, values out.

mod another;
pub(super) mod charset;
pub(super) mod decode_error;
pub(super) mod decoders;
pub(super) mod plain;
pub(super) mod rate_limit;
pub(super) mod raw;
pub(super) mod read_as;
pub(super) mod received_headers;
pub(super) mod typed;
